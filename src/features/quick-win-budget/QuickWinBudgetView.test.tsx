import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { EvidencedReport } from '@/domain/quick-win/quickWinReport';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { aKnownQuickWin, anEvidencedReport } from '../../../test/quickWinBuilders';
import { renderView } from '../../../test/render';
import { QuickWinBudgetView } from './QuickWinBudgetView';
import { selectBudget } from './selectBudget';

const ON = isoDate('2026-11-22');

const money = (apbd: number, csr: number) => ({
  apbd: rupiah(apbd * 1e6),
  csr: rupiah(csr * 1e6),
  other: rupiah(0),
});

const report: Partial<EvidencedReport> = {
  physicalActual: percent(45),
  financialPlan: percent(72),
  spent: rupiah(600e6),
  spentBySource: money(560, 40),
};

function show(over: Partial<EvidencedReport> | null, budget = money(800, 200)) {
  const reports = over === null ? [] : [anEvidencedReport('2026-09-30', { ...report, ...over })];
  const model = selectBudget(aKnownQuickWin(reports, '2026-11-22', { budget }));
  renderView(<QuickWinBudgetView model={model} on={ON} />);
}

test('each source and all of them, against the plan for money and against the work', () => {
  show({});
  expect(
    screen.getByText(
      /^Rp\s600 juta dari Rp\s1 miliar terserap, 60,0\s%; −12,0\spoin persen terhadap rencana keuangan\. Serapan mendahului fisik 15,0\spoin persen\.$/,
    ),
  ).toBeVisible();
  expect(screen.getAllByRole('img').map((it) => it.getAttribute('aria-label'))).toEqual([
    expect.stringMatching(/^APBD: Rp\s560\sjuta dari Rp\s800\sjuta, 70,0\s%; rencana 72,0\s%$/),
    expect.stringMatching(/^CSR: Rp\s40\sjuta dari Rp\s200\sjuta, 20,0\s%/),
    expect.stringMatching(/^Semua sumber: Rp\s600\sjuta dari Rp\s1\smiliar, 60,0\s%/),
  ]);
});

test('sources that do not add up to the published total are told', () => {
  show({ spentBySource: money(500, 40) });
  expect(screen.getByText(/jumlah sumber Rp\s540 juta; total terbit Rp\s600 juta/)).toBeVisible();
});

test('without a report spending is not known, which is not zero', () => {
  show(null);
  expect(screen.getByText(/serapannya belum diketahui/)).toBeVisible();
  expect(screen.getByRole('img', { name: /^CSR: serapan tidak diketahui/ })).toBeVisible();
});

test('a quick win without a budget has no bars', () => {
  show({ spent: rupiah(0), spentBySource: money(0, 0) }, money(0, 0));
  expect(screen.getByText('Quick Win ini tanpa anggaran.')).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
});
