import { expect, test } from 'vitest';
import { aFigure, aMilestone, anIndicator, aQuickWin, aRecord, aTarget } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { days } from '../../units';
import { anEditionPair } from './anEditionPair';
import { hearingChanges } from './hearingChanges';

const IN_SPRING = { publishedAt: isoDate('2026-05-20') };

/** From 40 of 50 in winter to another figure in spring, against a target that may have been moved. */
const moving = (id: string, value: number, target = 50) =>
  aRecord({
    indicator: anIndicator({
      ...{ id, direction: 'higher-is-better', formula: 'ratio' },
      ...{ cadence: 'quarterly', expectedLag: days(200) },
    }),
    observations: [
      aFigure('2025-Q4', 40, { publishedAt: isoDate('2026-02-10') }),
      aFigure('2026-Q1', value, IN_SPRING),
    ],
    targets: [
      aTarget('2025-Q4', 50),
      aTarget('2026-Q1', 50),
      ...(target === 50 ? [] : [aTarget('2026-Q1', target, IN_SPRING)]),
    ],
  });

test('moved targets stand first, then statuses and days, worse before better, then values', () => {
  const changes = hearingChanges(
    anEditionPair({
      records: [
        moving('a', 49),
        moving('b', 20),
        moving('c', 41),
        moving('d', 39, 45),
        moving('e', 30),
      ],
      quickWins: [
        aQuickWin({ milestones: [aMilestone('m', '2026-08-01')] }),
        aQuickWin({ milestones: [aMilestone('m', '2026-09-01')], ...IN_SPRING }),
      ],
    }),
  );
  expect(changes.map(({ key, improvement }) => [key, improvement])).toEqual([
    ['target-moved d', null],
    ['status-flipped b', 'worse'],
    ['status-flipped e', 'worse'],
    ['status-flipped a', 'better'],
    ['milestone-slipped qw-1 m', 'worse'],
    ['value-moved b', 'worse'],
    ['value-moved e', 'worse'],
    ['value-moved d', 'worse'],
    ['value-moved a', 'better'],
    ['value-moved c', 'better'],
  ]);
});
