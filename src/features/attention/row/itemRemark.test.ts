import { expect, test } from 'vitest';
import { attentionItems } from '@/domain/attention/attention';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { periodRange } from '@/domain/time/period';
import { days } from '@/domain/units';
import { aFigure, anIndicator, aRecord, aTarget, period } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { itemRemark } from './itemRemark';

/** Quarters up to the third of 2026 with these figures, far from a target of 100. */
function remarkOn(values: number[], { cumulative }: { cumulative: boolean }) {
  const quarters = periodRange(period('2024-Q4'), period('2026-Q3')).slice(-values.length);
  const indicator = anIndicator({
    cadence: 'quarterly',
    expectedLag: days(60),
    direction: 'higher-is-better',
    formula: 'ratio',
  });
  const condition = indicatorCondition(
    aRecord({
      indicator,
      observations: quarters.map((quarter, at) => aFigure(quarter, values[at] ?? 0)),
      targets: [aTarget('2026-Q3', 100, { cumulative })],
    }),
    isoDate('2026-11-22'),
  );
  return attentionItems({ indicators: [condition], quickWins: [], rules: USUAL_RULES }).map(
    (item) => itemRemark(item, i18nIn()),
  );
}

test.each([
  [
    'that began within the known figures',
    [30, 35, 34, 33, 32],
    'memburuk 3 periode berturut-turut',
  ],
  ['as old as the known figures', [35, 34, 33, 32], 'memburuk sedikitnya 3 periode berturut-turut'],
])('a streak %s', (_, values, remark) => {
  expect(remarkOn(values, { cumulative: false })).toEqual([remark]);
});

test('figures that count from January are worse than the same quarter a year earlier', () => {
  expect(remarkOn([40, 10, 20, 30, 39, 9, 19, 29], { cumulative: true })).toEqual([
    'lebih buruk dari triwulan yang sama tahun lalu, sedikitnya 4 kali berturut-turut',
  ]);
});
