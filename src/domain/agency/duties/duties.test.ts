import { describe, expect, test } from 'vitest';
import { aPromise } from '../../../../test/agencyBuilders';
import { aWorksheet } from '../../../../test/assessmentBuilders';
import { indicatorCondition } from '../../indicator/indicatorCondition';
import { quickWinConditions } from '../../quick-win/quickWinCondition';
import { USUAL_RULES } from '../../rules/ownRules';
import {
  aFigure,
  aMilestone,
  anAccount,
  anIndicator,
  aQuickWin,
  aRecord,
  aReport,
  aTarget,
} from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { type DutyRecords, dutiesOn } from './duties';

const on = isoDate('2026-11-22');
const NOTHING: DutyRecords = { indicators: [], quickWins: [], worksheets: [], promises: [] };

const duties = (records: Partial<DutyRecords>) => dutiesOn({ ...NOTHING, ...records }, on);
const keysOf = (records: Partial<DutyRecords>) => duties(records).map(({ key }) => key);

/** Yearly, due at the end of June of the next year. */
const indicator = (lastYear: string, value: number, due: string | null) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ formula: 'ratio', direction: 'higher-is-better' }),
      observations: [aFigure(lastYear, value)],
      targets: [aTarget(lastYear, 10)],
      accounts: [anAccount({ due: due === null ? null : isoDate(due) })],
    }),
    on,
  );

describe('what an agency owes', () => {
  test.each([
    ['2025', 5, null, ['figure p0']],
    ['2025', 5, '2026-12-01', ['follow-up indicator p0', 'figure p0']],
    ['2025', 11, '2026-12-01', ['figure p0']],
    ['2023', 11, '2026-12-01', ['figure p0', 'follow-up indicator p0']],
  ])('figure of %s worth %d, follow-up due %s', (year, value, due, expected) => {
    expect(keysOf({ indicators: [indicator(year, value, due)] })).toEqual(expected);
  });

  test('of a quick win: the report, each missed milestone and the next one', () => {
    const quickWin = aQuickWin({
      milestones: [
        aMilestone('later', '2027-03-01'),
        aMilestone('next', '2026-12-01'),
        aMilestone('missed', '2026-10-01'),
        aMilestone('met', '2026-05-01', { doneAt: isoDate('2026-05-01') }),
      ],
    });
    const quickWins = quickWinConditions(
      { quickWins: [quickWin], reports: [aReport()] },
      on,
      USUAL_RULES,
    );
    expect(duties({ quickWins }).map(({ key, daysLate }) => [key, daysLate])).toEqual([
      ['milestone qw-1 missed', 52],
      ['report qw-1', 12],
      ['milestone qw-1 next', null],
    ]);
  });

  test.each([
    ['not-submitted', 1],
    ['draft', 1],
    ['returned', 1],
    ['submitted', 0],
    ['verified', 0],
  ] as const)('a worksheet that is %s counts %i', (state, count) => {
    expect(duties({ worksheets: [aWorksheet({ state })] })).toHaveLength(count);
  });

  test('a worksheet is judged by the version known on the day', () => {
    const verified = aWorksheet({ state: 'verified', publishedAt: isoDate('2026-11-23') });
    expect(keysOf({ worksheets: [aWorksheet(), verified] })).toEqual(['worksheet kk-i-dlh']);
  });

  test.each([
    [null, 1],
    ['2026-11-22', 0],
    ['2026-11-23', 1],
  ])('a promise kept on %s counts %i', (keptAt, count) => {
    const promise = aPromise({ keptAt: keptAt === null ? null : isoDate(keptAt) });
    expect(duties({ promises: [promise] })).toHaveLength(count);
  });
});

test('what is due today is not late, and stands after all that is', () => {
  const worksheets = [
    aWorksheet({ id: 'today', due: on }),
    aWorksheet({ id: 'yesterday', due: isoDate('2026-11-21') }),
    aWorksheet({ id: 'long-ago', due: isoDate('2026-06-01') }),
  ];
  expect(duties({ worksheets }).map(({ key, daysLate }) => [key, daysLate])).toEqual([
    ['worksheet long-ago', 174],
    ['worksheet yesterday', 1],
    ['worksheet today', null],
  ]);
});
