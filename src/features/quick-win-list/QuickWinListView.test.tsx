import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { agencyNamed, aMilestone, aQuickWinCondition } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { QuickWinListView } from './QuickWinListView';
import { quickWinListOf } from './quickWinListOf';
import type { QuickWinQuery } from './quickWinQuery';

const on = isoDate('2026-11-22');
const onChange = vi.fn();

const show = (conditions: QuickWinCondition[], query: Partial<QuickWinQuery> = {}) =>
  renderView(
    <QuickWinListView
      list={quickWinListOf({
        conditions,
        agencies: agencyNamed('dlh', 'dpmptsp'),
        districts: [{ code: '52.02.04', name: 'Kopang', villages: 11, urbanVillages: 0 }],
        on,
        rules: USUAL_RULES,
      })}
      query={{ text: '', ...query }}
      scatterPlace="serapan-fisik"
      onChange={onChange}
    />,
  );

const wasteBank = aQuickWinCondition(
  {
    id: 'bank-sampah',
    name: { id: 'Bank Sampah' },
    dimension: 'environment',
    leadAgency: 'dlh',
    districts: ['52.02.04'],
    milestones: [aMilestone('Lahan', '2026-11-12'), aMilestone('Serah terima', '2026-12-20')],
  },
  { physicalPlan: percent(78), physicalActual: percent(49.6), spent: rupiah(634) },
);
const silent = aQuickWinCondition({ id: 'kelas', name: { id: 'Kelas Digital' } }, null);
const onTime = aQuickWinCondition({ id: 'mal', name: { id: 'Mal' } }, {});

const row = (name: string) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (found === null) throw new Error(`${name} is in no row`);
  return found;
};

describe('the list of quick wins', () => {
  test('begins with the worst; silence stands before good news', () => {
    show([onTime, silent, wasteBank]);
    const names = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent);
    expect(names).toEqual(['Bank Sampah', 'Kelas Digital', 'Mal']);
    expect(screen.getByRole('status')).toHaveTextContent('3 dari 3 Quick Win');
  });

  test('a row says work, money beneath it, deviation, place, owner and account', () => {
    show([wasteBank]);
    const text = row('Bank Sampah');
    expect(text).toHaveTextContent(/Fisik49,6\s%\sdari 78,0\s%Keuangan63,4\s%\sdari 60,0\s%/);
    expect(text).toHaveTextContent(/Serapan mendahului fisik, \+13,8\spoin persen/);
    expect(text).toHaveTextContent('−28,4deviasi, poin persen');
    expect(text).toHaveTextContent('Kopang');
    expect(within(text).getByRole('link', { name: 'DLH' })).toBeVisible();
    expect(text).toHaveTextContent('Kendalabelum diisi');
  });

  test('a status from an old report, and a milestone from an old plan, say how old', () => {
    show([wasteBank]);
    expect(row('Bank Sampah')).toHaveTextContent(/Kritis.*menurut laporan lama, 30 Sep 2026/);
    expect(row('Bank Sampah')).toHaveTextContent(
      /\(lewat 10\shari\)belum tercapai menurut rencana terbit 2 Jan 2026/,
    );
  });

  test('a month that was left out is named, though a later one was reported', () => {
    const course = ['2026-01-31', '2026-03-31'].map((date) => ({
      ...onTimeReport(40),
      date: isoDate(date),
    }));
    show([{ ...onTime, course, report: course[1] ?? null }]);
    expect(row('Mal')).toHaveTextContent(/Belum dilaporkan: Feb 2026/);
  });

  test('the missed milestone, the next one with its outlook, and the late report are named', () => {
    show([wasteBank]);
    const text = row('Bank Sampah');
    expect(text).toHaveTextContent(/Tonggak terlewat: Lahan, 12 Nov 2026 \(lewat 10\shari\)/);
    expect(text).toHaveTextContent(/Tonggak berikut: Serah terima.*: belum dapat diperkirakan/);
    expect(text).toHaveTextContent(/Laporan terlambat 12\shari/);
    expect(
      screen.getByText(/^Laporan kemajuan diminta setiap bulan, paling lambat 10/),
    ).toBeVisible();
  });

  test('the word of a status opens its rule and the distance to the next', async () => {
    show([wasteBank]);
    const toggle = screen.getByRole('button', { name: /^Kritis/ });
    expect(row('Bank Sampah')).not.toHaveTextContent('Perlu +8,4');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(row('Bank Sampah')).toHaveTextContent('Kritis: deviasi < −20 poin persen.');
    expect(row('Bank Sampah')).toHaveTextContent(
      /Perlu \+8,4\spoin persen untuk menjadi Terlambat/,
    );
  });

  test('one without a report never reads zero', () => {
    show([silent]);
    expect(row('Kelas Digital')).toHaveTextContent('Fisik: belum lapor');
    expect(row('Kelas Digital')).not.toHaveTextContent(/\b0,0\b/);
    expect(within(row('Kelas Digital')).queryByRole('img')).toBeNull();
  });

  test('filters and search hold together; an unknown kecamatan is no filter', () => {
    show([onTime, silent, wasteBank], { text: 'kopang', district: '33.25.01' });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  });

  test('nothing found offers to let go of what hides the rest', async () => {
    show([onTime, wasteBank], { text: 'sampah', status: 'done' });
    expect(screen.getByText(/cocok dengan “sampah” dalam saringan Selesai/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Lepas Selesai (1)' }));
    expect(onChange).toHaveBeenCalledWith({ status: undefined });
  });

  test('a work whose pace ended before today is not promised for the past', () => {
    const course = [30, 60, 90].map((actual, at) => ({
      ...onTimeReport(actual),
      date: isoDate(`2026-0${at + 7}-28`),
    }));
    show([{ ...onTime, course, report: course[2] ?? null }]);
    expect(row('Mal')).toHaveTextContent(
      'Menurut laporan 28 September 2026 seharusnya selesai 9 Oktober 2026; belum dilaporkan.',
    );
  });
});

function onTimeReport(actual: number) {
  const { report } = onTime;
  if (report === null) throw new Error('The builder makes a report');
  return { ...report, physicalActual: percent(actual), physicalPlan: percent(99) };
}
