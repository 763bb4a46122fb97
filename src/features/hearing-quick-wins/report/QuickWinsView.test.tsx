import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { agencyNamed, aMilestone, aQuickWinCondition, aSource } from '../../../../test/builders';
import { renderView } from '../../../../test/render';
import { selectQuickWins } from '../selectQuickWins';
import { QuickWinsView } from './QuickWinsView';

const on = isoDate('2026-11-22');

const show = (...conditions: QuickWinCondition[]) =>
  renderView(
    <QuickWinsView
      model={selectQuickWins(conditions, { on, rules: USUAL_RULES })}
      agencies={agencyNamed('dlh')}
    />,
  );

const wasteBank = aQuickWinCondition(
  {
    id: 'bank-sampah',
    name: { id: 'Bank Sampah Terpilah' },
    leadAgency: 'dlh',
    budget: { apbd: rupiah(1_830_000_000), csr: rupiah(300_000_000), other: rupiah(0) },
    milestones: [
      aMilestone('Lahan diserahkan', '2026-11-12', { originalDue: isoDate('2026-10-01') }),
      aMilestone('Alat terpasang', '2026-11-15'),
      aMilestone('Serah terima', '2026-12-20'),
    ],
  },
  {
    physicalPlan: percent(78),
    physicalActual: percent(49.6),
    financialPlan: percent(72),
    spent: rupiah(1_350_000_000),
    source: aSource(),
  },
);

const row = () => within(screen.getAllByRole('row')[1] as HTMLElement);

test('work stands above money, each against its plan, with the deviation and the rupiah', () => {
  show(wasteBank);
  const bars = row().getAllByRole('img', { name: /dari rencana/ });
  expect(bars.map((bar) => bar.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).toEqual([
    'Fisik 49,6 % dari rencana 78,0 %',
    'Keuangan 63,4 % dari rencana 72,0 %',
  ]);
  expect(row().getByText('posisi 30 Sep 2026')).toBeVisible();
  expect(row().getByText('Kritis')).toBeVisible();
  expect(row().getByText('−28,4')).toBeVisible();
  expect(row().getByText(/^Rp\s1,35\smiliar dari Rp\s2,13\smiliar$/)).toBeVisible();
  expect(row().getByText(/^APBD Rp\s1,83\sM; CSR Rp\s300\sjt$/)).toBeVisible();
  expect(row().getByText(/^serapan mendahului fisik \+13,8\spoin persen$/)).toBeVisible();
  expect(row().getByRole('link', { name: 'DLH' })).toBeVisible();
});

test('the first missed milestone is named with its first day, the others counted, then the next', () => {
  show(wasteBank);
  const [missed, next] = row().getAllByRole('listitem');
  expect(missed).toHaveTextContent(
    'Terlewat: Lahan diserahkan, 12 Nov 2026 (lewat 10 hari), semula 1 Okt 2026 dan 1 tonggak lain terlewat',
  );
  expect(next).toHaveTextContent('Berikut: Serah terima, 20 Des 2026 (28 hari lagi)');
});

test('one without a report is not said to have spent or built zero', () => {
  show(aQuickWinCondition({ id: 'silent', name: { id: 'Kelas Digital' } }, null));
  expect(row().getByText('Belum lapor')).toBeVisible();
  expect(row().getByRole('img', { name: 'Fisik: belum lapor' })).toBeVisible();
  expect(row().getByText(/^– dari Rp\s1\.000$/)).toBeVisible();
  expect(row().queryByText(/(^|\s)0(,0)?(\s|$)/)).toBeNull();
});

test('thresholds, source and position stand beneath the rows', () => {
  show(wasteBank);
  expect(screen.getByText(/^p\.p\. = poin persen\. Aturan dasbor ini/)).toHaveTextContent(
    '−10 sampai < −5 Berisiko; −20 sampai < −10 Terlambat; < −20 Kritis',
  );
  expect(screen.getByText(/^Sumber: Data simulasi dasbor/)).toHaveTextContent(
    'data simulasi · laporan terbaru 30 September 2026',
  );
});

test('a scope without quick wins says so, and by which day', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent(
    'Tidak ada Quick Win dalam lingkup rapat ini yang terbit per 22 November 2026.',
  );
});
