import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, aRecord, aTarget } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { attentionTable } from './attentionTable';
import { selectAttention } from './selectAttention';

const on = isoDate('2025-02-01');
const offTarget = indicatorCondition(
  aRecord({
    indicator: anIndicator({ id: 'a', direction: 'higher-is-better', formula: 'ratio' }),
    observations: [aFigure('2024', 11)],
    targets: [aTarget('2024', 40)],
  }),
  on,
);
const late = indicatorCondition(
  aRecord({ indicator: anIndicator({ id: 'b' }), observations: [aFigure('2019', 11)] }),
  on,
);

test('every item leaves the page with its raw figure, and without one where it has none', () => {
  const model = selectAttention({
    indicators: [offTarget, late],
    quickWins: [],
    rules: USUAL_RULES,
  });
  const { rows } = attentionTable(model, new Map(), i18nIn());
  expect(rows.map(({ key, values }) => [key, values?.[3], values?.[4]])).toEqual([
    ['a', 'Sangat Rendah', expect.closeTo(27.5)],
    ['b', expect.stringMatching(/^terlambat/), null],
  ]);
  expect(rows[0]?.cells.slice(6)).toEqual(Array(3).fill('belum diisi'));
});
