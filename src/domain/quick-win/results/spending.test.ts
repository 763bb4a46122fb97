import { describe, expect, test } from 'vitest';
import { anEvidencedReport, aPlan } from '../../../../test/quickWinBuilders';
import { percent, rupiah } from '../../units';
import { spendingOf } from './spending';

const money = (apbd: number, csr: number, other = 0) => ({
  apbd: rupiah(apbd),
  csr: rupiah(csr),
  other: rupiah(other),
});

const plan = aPlan({ budget: money(800, 200) });
const report = anEvidencedReport('2026-09-30', {
  spent: rupiah(600),
  financialPlan: percent(72),
  spentBySource: money(560, 40),
});

describe('the spending of a quick win', () => {
  test('is told by source and in all, against the plan for money', () => {
    expect(spendingOf(plan, report)).toEqual({
      sources: [
        { source: 'apbd', budget: 800, spent: 560, share: 70 },
        { source: 'csr', budget: 200, spent: 40, share: 20 },
      ],
      total: { budget: 1000, spent: 600, share: 60 },
      plan: 72,
      aheadOfPlan: -12,
      unexplained: 0,
    });
  });

  test('without report is not known, which is not zero', () => {
    expect(spendingOf(plan, null)).toMatchObject({
      sources: [{ spent: null, share: null }, { spent: null }],
      total: { budget: 1000, spent: null, share: null },
      aheadOfPlan: null,
      unexplained: null,
    });
  });

  test('keeps the published total where sources are not kept apart', () => {
    expect(spendingOf(plan, { ...report, spentBySource: null })).toMatchObject({
      sources: [{ spent: null }, { spent: null }],
      total: { spent: 600, share: 60 },
      unexplained: null,
    });
  });

  test('says by how much the sources miss the published total', () => {
    const off = { ...report, spentBySource: money(500, 40) };
    expect(spendingOf(plan, off)).toMatchObject({ total: { spent: 600 }, unexplained: 60 });
  });

  test('names a source that pays without a budget, without a share', () => {
    const paid = { ...report, spentBySource: money(500, 40, 60) };
    expect(spendingOf(plan, paid).sources.at(-1)).toEqual({
      source: 'other',
      budget: 0,
      spent: 60,
      share: null,
    });
  });
});
