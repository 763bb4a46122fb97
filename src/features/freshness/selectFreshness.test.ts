import { describe, expect, test } from 'vitest';
import type { Indicator } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aFigure, aMissing, anIndicator, aRecord } from '../../../test/builders';
import { selectFreshness } from './selectFreshness';

const on = isoDate('2026-11-22');

/** A monthly indicator whose figures are due 30 days after the month. */
const monthly = (agency: string, ...observations: ReturnType<typeof aFigure | typeof aMissing>[]) =>
  owed({ agency, cadence: 'monthly', expectedLag: days(30) }, ...observations);

const owed = (
  over: Partial<Indicator>,
  ...observations: ReturnType<typeof aFigure | typeof aMissing>[]
) => indicatorCondition(aRecord({ indicator: anIndicator(over), observations }), on);

const entered = (day: string) => ({ enteredAt: isoDate(day), publishedAt: isoDate(day) });
const upToDate = aFigure('2026-10', 5, entered('2026-11-10'));

describe('freshness by agency', () => {
  test('an agency is as late as its latest figure is by its own cadence', () => {
    const model = selectFreshness(
      [monthly('dlh', aFigure('2026-08', 5, entered('2026-09-12'))), monthly('dlh', upToDate)],
      on,
    );
    expect(model.late).toEqual([
      {
        kind: 'late',
        agency: 'dlh',
        owed: 2,
        late: 1,
        lateNames: [{ id: 'Persentase penduduk miskin' }],
        nextDue: '2026-12-30',
        due: '2026-10-30',
        daysPastDue: 23,
        lastEntry: '2026-11-10',
      },
    ]);
  });

  test('an old yearly figure within its lag is current', () => {
    const yearly = owed(
      { agency: 'bps', cadence: 'yearly', expectedLag: days(180) },
      aFigure('2025', 5, entered('2026-02-01')),
    );
    expect(selectFreshness([yearly], on)).toMatchObject({
      late: [],
      current: [{ agency: 'bps', due: '2027-06-29', daysPastDue: -219, lastEntry: '2026-02-01' }],
    });
  });

  test('late agencies come first by days, then those that never reported, then the next due', () => {
    const model = selectFreshness(
      [
        owed({ agency: 'later-due', cadence: 'yearly' }, aFigure('2025', 5)),
        monthly('current', upToDate),
        monthly('never'),
        monthly('late', aFigure('2026-08', 5)),
        monthly('latest', aFigure('2026-05', 5)),
      ],
      on,
    );
    expect(model.agencies.map(({ agency }) => agency)).toEqual([
      'latest',
      'late',
      'never',
      'current',
      'later-due',
    ]);
  });

  test('never reported is a kind of its own only while nothing was reported', () => {
    const never = monthly('rsud');
    expect(selectFreshness([never], on)).toMatchObject({
      late: [],
      never: [{ agency: 'rsud', lastEntry: null }],
    });
    expect(selectFreshness([never, monthly('rsud', upToDate)], on)).toMatchObject({
      late: [{ agency: 'rsud', owed: 2, late: 1 }],
      never: [],
    });
  });

  test.each([
    ['not-reported', '2026-10-05'],
    ['suppressed', '2026-11-05'],
  ] as const)('a month answered "%s" was last entered on %s', (reason, day) => {
    const condition = monthly(
      'dinkes',
      aFigure('2026-09', 5, entered('2026-10-05')),
      aMissing('2026-10', reason, entered('2026-11-05')),
    );
    expect(selectFreshness([condition], on).agencies[0]?.lastEntry).toBe(day);
  });
});
