import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import type { QuickWinReport } from '../quick-win/quickWin';
import { quickWinConditions } from '../quick-win/quickWinCondition';
import type { Agency } from '../region/region';
import { USUAL_RULES } from '../rules/ownRules';
import {
  aFigure,
  aMilestone,
  anIndicator,
  aQuickWin,
  aRecord,
  aReport,
  aTarget,
} from '../testRecords';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { agencyRecords } from './agencyRecords';
import type { DutyRecords } from './duties/duties';

const ON = isoDate('2026-11-22');

const anAgency = (id: string, over: Partial<Agency> = {}): Agency => ({
  id,
  name: `Dinas ${id}`,
  shortName: id.toUpperCase(),
  kind: 'department',
  headPost: { id: `Kepala ${id}` },
  formerNames: [],
  ...over,
});

/** Yearly, due 90 days after the year, reported up to a year and held against 10. */
const anOwed = (code: string, upTo: string | null, value = 10): IndicatorRecord =>
  aRecord({
    indicator: anIndicator({
      id: code,
      code,
      agency: 'dlh',
      expectedLag: days(90),
      formula: 'ratio',
    }),
    observations: upTo === null ? [] : [aFigure(upTo, value)],
    targets: upTo === null ? [] : [aTarget(upTo, 10)],
  });

const aQuickWinWith = (reports: Partial<QuickWinReport>[]) =>
  quickWinConditions(
    {
      quickWins: [aQuickWin({ leadAgency: 'dlh', milestones: [aMilestone('m', '2026-10-01')] })],
      reports: reports.map(aReport),
    },
    ON,
    USUAL_RULES,
  );

const NOTHING: DutyRecords = { indicators: [], quickWins: [], worksheets: [], promises: [] };

function recordOf(records: Partial<DutyRecords>, agency = anAgency('dlh'), on = ON) {
  const [record] = agencyRecords([agency], { ...NOTHING, ...records }, on);
  if (record === undefined) throw new Error('No record');
  return record;
}

const indicators = (...records: IndicatorRecord[]) =>
  records.map((record) => indicatorCondition(record, ON));

describe('the record of an agency', () => {
  test('names what is overdue by kind, the longest first', () => {
    const record = recordOf({
      indicators: indicators(anOwed('A', '2024'), anOwed('B', '2022'), anOwed('C', '2025')),
      quickWins: aQuickWinWith([{ date: isoDate('2026-09-30') }]),
    });
    expect(record.overdue).toEqual([
      { kind: 'figure', count: 2, longest: 967 },
      { kind: 'milestone', count: 1, longest: 52 },
      { kind: 'report', count: 1, longest: 12 },
    ]);
    expect(record).toMatchObject({ standing: 'late', daysLate: 967, overdueCount: 4 });
    expect(record.unreported).toBe(3);
  });

  test('counts targets met among those that can be compared, and never averages', () => {
    const record = recordOf({
      indicators: indicators(
        anOwed('A', '2025', 12),
        anOwed('B', '2025', 4),
        anOwed('C', '2023', 12),
      ),
    });
    expect(record.targets).toEqual({ indicators: 3, met: 1, comparable: 2, unreported: 1 });
  });

  test('in time, it says what is due next', () => {
    const record = recordOf({ indicators: indicators(anOwed('A', '2025')) });
    expect(record).toMatchObject({ standing: 'current', daysLate: 0, overdue: [] });
    expect(record.next).toEqual({ kind: 'figure', due: '2027-03-31', inDays: 129 });
  });

  test('one that owes nothing is listed too', () => {
    expect(recordOf({})).toMatchObject({ standing: 'none', next: null, lastEntry: null });
  });

  test('one that answers for something but is not in the list goes by its id', () => {
    const records = agencyRecords(
      [],
      { ...NOTHING, indicators: indicators(anOwed('A', '2025')) },
      ON,
    );
    expect(records).toMatchObject([{ id: 'dlh', name: 'dlh', headPost: null, commission: null }]);
  });
});

describe('an agency has never reported', () => {
  const silent = indicators(anOwed('A', null), anOwed('B', null));

  test('while nothing of what is overdue was ever handed in', () => {
    expect(recordOf({ indicators: silent }).standing).toBe('never');
    expect(recordOf({ quickWins: aQuickWinWith([]) }).standing).toBe('never');
  });

  test('but not once it handed in a single figure or report', () => {
    const heard = indicators(anOwed('A', null), anOwed('B', '2025'));
    expect(recordOf({ indicators: heard })).toMatchObject({ standing: 'late', neverReported: 1 });
    const reported = { indicators: silent, quickWins: aQuickWinWith([{}]) };
    expect(recordOf(reported)).toMatchObject({ standing: 'late', neverReported: 2 });
  });
});

test('the last entry is that of a figure or of a quick win report, the later of both', () => {
  const figure = aRecord({
    indicator: anIndicator({ agency: 'dlh' }),
    observations: [aFigure('2024', 1, { enteredAt: isoDate('2026-03-01') })],
  });
  const quickWins = aQuickWinWith([{ enteredAt: isoDate('2026-10-01') }]);
  expect(recordOf({ indicators: indicators(figure) }).lastEntry).toBe('2026-03-01');
  expect(recordOf({ indicators: indicators(figure), quickWins }).lastEntry).toBe('2026-10-01');
});

test.each([
  ['2024-12-30', 'Dinas Lama', []],
  ['2024-12-31', 'Dinas dlh', ['Dinas Lama']],
  ['2026-11-22', 'Dinas dlh', ['Dinas Lama']],
])('on %s a renamed agency is called %s and was called %j', (on, name, former) => {
  const renamed = anAgency('dlh', {
    formerNames: [{ name: 'Dinas Lama', shortName: 'DL', until: isoDate('2024-12-31') }],
  });
  const record = recordOf({}, renamed, isoDate(on));
  expect([record.name, record.formerNames.map((it) => it.name)]).toEqual([name, former]);
});
