import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { agencyNamed, aMilestone, aQuickWinCondition, aSource } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { QuickWinProgressView } from './QuickWinProgressView';
import { selectQuickWinProgress } from './selectQuickWinProgress';

const on = isoDate('2026-11-22');

const show = (conditions: QuickWinCondition[], locale: 'id' | 'en' = 'id') =>
  renderView(
    <QuickWinProgressView
      model={selectQuickWinProgress(conditions, { on, rules: USUAL_RULES })}
      agencies={agencyNamed('dlh', 'dpmptsp')}
    />,
    { locale },
  );

const wasteBank = aQuickWinCondition(
  {
    id: 'bank-sampah',
    name: { id: 'Bank Sampah Terpilah' },
    dimension: 'environment',
    leadAgency: 'dlh',
    milestones: [
      aMilestone('Lahan diserahkan', '2026-11-12', { originalDue: isoDate('2026-10-01') }),
      aMilestone('Serah terima', '2026-12-20'),
    ],
  },
  {
    physicalPlan: percent(78),
    physicalActual: percent(49.6),
    financialPlan: percent(72),
    spent: rupiah(634),
    obstacle: { id: 'Lahan belum diserahkan desa.' },
    source: aSource(),
  },
);

const row = (name: string) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (found === null) throw new Error(`${name} is in no row`);
  return within(found);
};

describe('quick win progress', () => {
  test('opens with who is behind and whose money runs ahead of the work', () => {
    show([wasteBank, aQuickWinCondition({ id: 'mpp' }, {})]);
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(
      '1 dari 2 Quick Win tertinggal dari rencana; 1 melewati tonggak. Bank Sampah Terpilah menyerap 63 % anggaran untuk 50 % fisik.',
    );
  });

  test('prints work and money against plan, the deviation and the account of one behind', () => {
    show([wasteBank]);
    const { getByRole, getByText } = row('Bank Sampah Terpilah');
    expect(getByRole('img', { name: /^Fisik 49,6\s% dari rencana 78,0\s%$/ })).toBeVisible();
    expect(getByRole('img', { name: /^Keuangan 63,4\s% dari rencana 72,0\s%$/ })).toBeVisible();
    expect(getByText('Kritis')).toBeVisible();
    expect(getByText('−28,4')).toBeVisible();
    expect(getByText('Lahan belum diserahkan desa.')).toBeVisible();
    expect(getByText('Tindak lanjut').nextElementSibling).toHaveTextContent('belum diisi');
  });

  test('one on time that missed a milestone owes an account too', () => {
    show([aQuickWinCondition({ name: { id: 'Mal' }, milestones: wasteBank.missedMilestones }, {})]);
    const { getByText } = row('Mal');
    expect(getByText('Tepat waktu')).toBeVisible();
    expect(getByText('Kendala').nextElementSibling).toHaveTextContent('belum diisi');
  });

  test('one on time without a missed milestone owes none', () => {
    show([aQuickWinCondition({ name: { id: 'Mal' } }, {})]);
    expect(row('Mal').queryByText('Kendala')).toBeNull();
  });

  test('a milestone due on the day itself is due today', () => {
    const today = aMilestone('Uji coba', on);
    show([aQuickWinCondition({ name: { id: 'Mal' }, milestones: [today] }, {})]);
    expect(row('Mal').getByText(/Uji coba/)).toHaveTextContent('22 Nov 2026 (hari ini)');
  });

  test('names the missed milestone with its days and first promise, and the next one', () => {
    show([wasteBank]);
    const { getByText } = row('Bank Sampah Terpilah');
    expect(getByText(/^Tonggak terlewat: Lahan diserahkan/)).toHaveTextContent(
      '12 Nov 2026 (lewat 10 hari), semula 1 Okt 2026',
    );
    expect(getByText(/^Tonggak berikut: Serah terima/)).toHaveTextContent('(28 hari lagi)');
  });

  test('explains a status by its inputs, its bounds and the distance to the next', () => {
    show([wasteBank]);
    const { getByText } = row('Bank Sampah Terpilah');
    expect(getByText('Mengapa status ini?')).toBeVisible();
    expect(
      getByText('Deviasi = fisik − rencana = 49,6 % − 78,0 % = −28,4 poin persen.'),
    ).toBeInTheDocument();
    expect(getByText('Perlu +8,4 poin persen untuk menjadi Terlambat.')).toBeInTheDocument();
  });

  test('one without a report is said not to have reported, and never reads zero', () => {
    show([aQuickWinCondition({ id: 'silent', name: { id: 'Kelas Digital' } }, null)]);
    const { getByRole, getByText, queryByText } = row('Kelas Digital');
    expect(getByText('Belum lapor')).toBeVisible();
    expect(getByRole('img', { name: 'Fisik: belum lapor' })).toBeVisible();
    expect(queryByText(/\b0,0\b/)).toBeNull();
  });

  test('the rule with its thresholds and the simulated mark stand beneath the list', () => {
    show([wasteBank]);
    expect(screen.getByText(/^Aturan dasbor ini/)).toHaveTextContent(
      '≥ −5 Tepat waktu; −10 sampai < −5 Berisiko; −20 sampai < −10 Terlambat; < −20 Kritis. Selesai: 100 % dan sudah diterima. Status tidak memperhitungkan tonggak.',
    );
    expect(screen.getByText(/^Sumber: Data simulasi dasbor/)).toHaveTextContent(
      'data simulasi · laporan terbaru 30 September 2026',
    );
  });

  test('without any quick win says so and by which date', () => {
    show([]);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Belum ada Quick Win yang terbit per 22 November 2026.',
    );
  });

  test('speaks English', () => {
    show([wasteBank], 'en');
    expect(
      screen.getByText(/^1 of 1 quick wins are behind plan; 1 is past a milestone\./),
    ).toBeVisible();
  });
});
