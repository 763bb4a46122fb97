import { expect, test } from 'vitest';
import type { IndicatorRecord } from '../../indicator/indicator';
import type { QuickWinReport } from '../../quick-win/quickWin';
import { quickWinConditions } from '../../quick-win/quickWinCondition';
import { USUAL_RULES } from '../../rules/ownRules';
import { aFigure, aMissing, anIndicator, aQuickWin, aRecord, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { days, percent } from '../../units';
import { reportingMatrix } from './reportingMatrix';

const on = isoDate('2026-11-22');
const entered = (enteredAt: string, publishedAt = enteredAt) => ({
  enteredAt: isoDate(enteredAt),
  publishedAt: isoDate(publishedAt),
});

const quarterly = anIndicator({ agency: 'dlh', cadence: 'quarterly', expectedLag: days(30) });

/** States of the months from December 2025 to November 2026, those without a schedule left out. */
function states(observations: IndicatorRecord['observations'], over = {}) {
  const record = aRecord({ indicator: { ...quarterly, ...over }, observations });
  const nothing = { quickWins: [], reports: [] };
  const { months, rows } = reportingMatrix({ indicators: [record], ...nothing }, 'dlh', on);
  expect([months[0], months.at(-1), months.length]).toEqual(['2025-12', '2026-11', 12]);
  return (rows[0]?.cells ?? []).flatMap((cell) =>
    cell.state === 'unscheduled' ? [] : `${cell.period} ${cell.state}`,
  );
}

test('each period stands in the month in which it ends, judged by the day it was entered', () => {
  const shown = states([
    aFigure('2025-Q4', 1, entered('2026-01-30', '2026-02-20')),
    aFigure('2026-Q1', 1, entered('2026-05-01')),
    aFigure('2026-Q1', 2, entered('2026-06-01')),
    aMissing('2026-Q2', 'not-reported', entered('2026-07-20')),
    aMissing('2026-Q3', 'suppressed', entered('2026-10-20')),
  ]);
  expect(shown).toEqual([
    '2025-Q4 in-time',
    '2026-Q1 late',
    '2026-Q2 not-reported',
    '2026-Q3 in-time',
  ]);
});

test('earlier than the first known figure nothing is said', () => {
  expect(states([aFigure('2026-Q2', 1, entered('2026-07-20'))])).toEqual([
    '2025-Q4 unknown',
    '2026-Q1 unknown',
    '2026-Q2 in-time',
    '2026-Q3 not-reported',
  ]);
});

test('of one that never reported only the latest due period is owed', () => {
  expect(states([])).toEqual([
    '2025-Q4 unknown',
    '2026-Q1 unknown',
    '2026-Q2 unknown',
    '2026-Q3 not-reported',
  ]);
});

test('on its due day a period is not late yet', () => {
  const known = [aFigure('2026-Q2', 1, entered('2026-07-20'))];
  expect(states(known, { expectedLag: days(53) }).at(-1)).toBe('2026-Q3 not-due');
  expect(states(known, { expectedLag: days(52) }).at(-1)).toBe('2026-Q3 not-reported');
});

test('another method or a yearly total does not stand in for the figure', () => {
  const shown = states([
    aFigure('2026-Q2', 1, entered('2026-07-20')),
    aFigure('2026-Q3', 1, { ...entered('2026-10-20'), method: 'other' }),
    aFigure('2025', 1, entered('2026-01-20')),
  ]);
  expect(shown.at(-1)).toBe('2026-Q3 not-reported');
});

function reportStates(quickWin: Parameters<typeof aQuickWin>[0], reports: QuickWinReport[]) {
  const conditions = quickWinConditions(
    { quickWins: [aQuickWin(quickWin)], reports },
    on,
    USUAL_RULES,
  );
  const records = { indicators: [], quickWins: conditions, reports };
  const [row] = reportingMatrix(records, 'dpmptsp', on).rows;
  return (row?.cells ?? []).flatMap((cell) =>
    cell.state === 'unscheduled' ? [] : `${cell.period} ${cell.state}`,
  );
}

const report = (date: string, enteredAt: string, over: Partial<QuickWinReport> = {}) =>
  aReport({ date: isoDate(date), ...entered(enteredAt), ...over });

test('a quick win is to be reported every month from its first on, ten days after the end', () => {
  const begun = { start: isoDate('2026-08-05') };
  const reports = [
    report('2026-08-31', '2026-09-10'),
    report('2026-09-30', '2026-10-11'),
    report('2026-09-30', '2026-10-15'),
  ];
  expect(reportStates(begun, reports)).toEqual([
    '2026-08 in-time',
    '2026-09 late',
    '2026-10 not-reported',
    '2026-11 not-due',
  ]);
});

test('once it is done no more reports are owed', () => {
  const done = report('2026-09-30', '2026-10-05', {
    physicalActual: percent(100),
    accepted: true,
  });
  expect(reportStates({ start: isoDate('2026-09-01') }, [done])).toEqual(['2026-09 in-time']);
});

test('it is read from the figures and reports of its twelve months that were known by then', () => {
  const observations = [
    aFigure('2025-Q3', 1, entered('2025-10-20')),
    aFigure('2026-Q3', 2, entered('2026-10-20')),
    aFigure('2026-Q3', 3, entered('2026-11-23')),
  ];
  const quickWin = aQuickWin({ leadAgency: 'dlh' });
  const reports = [aReport(entered('2026-10-05')), aReport({ quickWin: 'another' })];
  const { published } = reportingMatrix(
    {
      indicators: [aRecord({ indicator: quarterly, observations })],
      quickWins: quickWinConditions({ quickWins: [quickWin], reports }, on, USUAL_RULES),
      reports,
    },
    'dlh',
    on,
  );
  expect(published.map(({ publishedAt }) => publishedAt)).toEqual(['2026-10-20', '2026-10-05']);
});
