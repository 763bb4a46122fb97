import { describe, expect, it } from 'vitest';
import { demoWorld, scorecard } from './read-body';

describe('the quick wins of the four regencies', () => {
  const all = demoWorld.regencyCodes.flatMap((code) => {
    const { quickWins, reports } = scorecard(code);
    return quickWins.map((quickWin) => ({
      quickWin,
      last: reports.filter((report) => report.quickWin === quickWin.id).at(-1),
    }));
  });
  const deviations = all.flatMap(({ last }) =>
    last === undefined ? [] : [last.physicalActual - last.physicalPlan],
  );
  const budgetOf = ({ quickWin }: (typeof all)[number]) =>
    quickWin.budget.apbd + quickWin.budget.csr;

  it.each([
    ['Kritis', (deviation: number) => deviation < -20],
    ['Terlambat', (deviation: number) => deviation >= -20 && deviation < -10],
    ['Berisiko', (deviation: number) => deviation >= -10 && deviation < -5],
    ['Tepat waktu', (deviation: number) => deviation >= -5],
  ])('include some that are %s', (_, matches) => {
    expect(deviations.filter(matches).length).toBeGreaterThanOrEqual(2);
  });

  it('include finished ones and ones yet to start', () => {
    expect(all.some(({ last }) => last?.accepted === true)).toBe(true);
    expect(all.some(({ quickWin }) => quickWin.start > demoWorld.today)).toBe(true);
  });

  it('include spending well ahead of work', () => {
    const ahead = all.filter((entry) => {
      const spent = ((entry.last?.spent ?? 0) / budgetOf(entry)) * 100;
      return spent - (entry.last?.physicalActual ?? 0) > 10;
    });
    expect(ahead.length).toBeGreaterThanOrEqual(1);
  });

  it('include a missed and a moved milestone', () => {
    const milestones = all.flatMap(({ quickWin }) => quickWin.milestones);
    const isMissed = ({ due, doneAt }: (typeof milestones)[number]) =>
      doneAt === null && due < demoWorld.today;
    expect(milestones.some(isMissed)).toBe(true);
    expect(milestones.some(({ due, originalDue }) => due !== originalDue)).toBe(true);
  });
});
