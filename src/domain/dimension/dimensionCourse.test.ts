import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { aFigure, aMissing, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { COURSE_LENGTH, courseOf } from './dimensionCourse';

const on = isoDate('2025-02-01');

function course(over: Partial<IndicatorRecord>, day = on) {
  const record = aRecord(over);
  return courseOf(record, indicatorCondition(record, day), day);
}

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => aFigure(String(from + at), from + at));

/** The periods of each run, by method. */
const runsOf = (drawn: ReturnType<typeof course>) =>
  drawn?.lines.map(({ method, runs }) => [method, runs.map((run) => run.map((it) => it.period))]);

describe('the course in a frame', () => {
  test('has eight periods up to the newest figure, however many are known', () => {
    const drawn = course({ observations: years(2010, 2024) });
    expect(drawn?.periods).toHaveLength(COURSE_LENGTH);
    expect([drawn?.periods[0], drawn?.periods.at(-1)]).toEqual(['2017', '2024']);
    expect(runsOf(drawn)).toEqual([['susenas', [drawn?.periods]]]);
  });

  test('goes on to the newest period that is owed, and leaves it open', () => {
    const drawn = course({
      indicator: anIndicator({ expectedLag: days(10) }),
      observations: years(2020, 2022),
    });
    expect(drawn?.periods.at(-1)).toBe('2024');
    expect(drawn?.gaps).toEqual(['2023', '2024']);
  });

  test('keeps a missing period as a gap that no run crosses', () => {
    const drawn = course({
      observations: [aFigure('2022', 1), aMissing('2023', 'suppressed'), aFigure('2024', 3)],
    });
    expect(drawn?.gaps).toEqual(['2023']);
    expect(runsOf(drawn)).toEqual([['susenas', [['2022'], ['2024']]]]);
  });

  test('an indicator that never reported shows what it owes and nothing before', () => {
    const drawn = course({ indicator: anIndicator({ expectedLag: days(10) }) });
    expect(drawn).toMatchObject({ lines: [], gaps: ['2024'] });
  });

  test('leaves out what was published later', () => {
    const later = aFigure('2025', 9, { publishedAt: isoDate('2026-01-15') });
    expect(course({ observations: [...years(2023, 2024), later] })?.periods.at(-1)).toBe('2024');
  });

  test('takes the targets of its own periods and cadence, as last published by then', () => {
    const drawn = course({
      observations: years(2023, 2024),
      targets: [
        aTarget('2024', 5),
        aTarget('2024', 6, { publishedAt: isoDate('2024-03-01') }),
        aTarget('2024', 7, { publishedAt: isoDate('2025-03-01') }),
        aTarget('2024-Q4', 8),
        aTarget('2024', 9, { area: '52.02.01' }),
        aTarget('2026', 10),
      ],
    });
    expect(drawn?.targets.map(({ value }) => value)).toEqual([6]);
  });
});

describe('two methods', () => {
  const old = (from: number, to: number) =>
    years(from, to).map((figure) => ({ ...figure, method: 'old' }));

  test('stay two lines, and the break is where the lead one begins', () => {
    const drawn = course({ observations: [...old(2020, 2022), ...years(2023, 2024)] });
    expect(drawn?.methodBreak).toBe('2023');
    expect(runsOf(drawn)).toEqual([
      ['old', [['2020', '2021', '2022']]],
      ['susenas', [['2023', '2024']]],
    ]);
  });

  test('side by side from the start have no break', () => {
    const drawn = course({ observations: [...old(2020, 2023), ...years(2020, 2024)] });
    expect(drawn?.methodBreak).toBeNull();
    expect(drawn?.lines.map(({ isLead }) => isLead)).toEqual([false, true]);
  });
});
