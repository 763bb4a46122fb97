import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../rules/ownRules';
import { aMilestone, aQuickWin, aReport } from '../testRecords';
import { isoDate } from '../time/calendar';
import { percent, rupiah } from '../units';
import { quickWinConditions } from './quickWinCondition';

const milestone = (id: string, due: string, doneAt: string | null = null) =>
  aMilestone(id, due, { doneAt: doneAt === null ? null : isoDate(doneAt) });

const quickWin = aQuickWin({
  milestones: [
    milestone('handover', '2026-12-10'),
    milestone('tender', '2026-06-01'),
    milestone('design', '2026-03-01', '2026-02-20'),
    milestone('building', '2026-09-01', '2026-10-15'),
  ],
});

const reports = [
  aReport({ date: isoDate('2026-09-30'), physicalActual: percent(30), spent: rupiah(700) }),
  aReport({ date: isoDate('2026-06-30'), publishedAt: isoDate('2026-07-02') }),
  aReport({
    date: isoDate('2026-09-30'),
    physicalActual: percent(45),
    spent: rupiah(700),
    publishedAt: isoDate('2026-11-01'),
  }),
  aReport({ quickWin: 'another', date: isoDate('2026-11-01'), publishedAt: isoDate('2026-11-02') }),
];

const conditionOn = (on: string) =>
  quickWinConditions({ quickWins: [quickWin], reports }, isoDate(on), USUAL_RULES)[0];

describe('condition of a quick win', () => {
  test.each([
    ['2026-07-02', '2026-06-30', 60, 'on-time'],
    ['2026-10-02', '2026-09-30', 30, 'critical'],
    ['2026-11-01', '2026-09-30', 45, 'late'],
  ])('on %s the newest report known is of %s', (on, date, physicalActual, status) => {
    expect(conditionOn(on)).toMatchObject({
      report: { date, physicalActual },
      account: { date },
      schedule: { status },
    });
  });

  test('states the share of the budget spent and how far it leads the work', () => {
    expect(conditionOn('2026-11-01')).toMatchObject({ spent: 70, spendingGap: 25 });
  });

  test('without a report nothing is known of progress and money', () => {
    expect(conditionOn('2026-02-01')).toMatchObject({
      report: null,
      account: null,
      spent: null,
      spendingGap: null,
      schedule: { status: 'unreported' },
    });
  });

  test.each([
    ['2026-10-02', ['tender', 'building'], 'handover'],
    ['2026-11-01', ['tender'], 'handover'],
    ['2026-06-01', [], 'tender'],
    ['2026-12-11', ['tender', 'handover'], undefined],
  ])('milestones on %s: missed %o, next %s', (on, missed, next) => {
    const condition = conditionOn(on);
    expect(condition?.missedMilestones.map(({ id }) => id)).toEqual(missed);
    expect(condition?.nextMilestone?.id).toBe(next);
  });

  test('each quick win appears once, in the version known on the date', () => {
    const later = aQuickWin({ end: isoDate('2027-03-01'), publishedAt: isoDate('2026-08-01') });
    const ends = (on: string) =>
      quickWinConditions({ quickWins: [quickWin, later], reports }, isoDate(on), USUAL_RULES).map(
        (condition) => condition.quickWin.end,
      );
    expect(ends('2026-01-01')).toEqual([]);
    expect(ends('2026-07-31')).toEqual(['2026-12-20']);
    expect(ends('2026-08-01')).toEqual(['2027-03-01']);
  });
});
