import { expect, test } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { percent, rupiah } from '@/domain/units';
import { aQuickWinCondition } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { scatterModelOf } from './scatterModelOf';
import { selectScatter } from './selectScatter';

/** The budget of the builder is Rp 1,000. */
const at = (id: string, physical: number, spent: number) =>
  aQuickWinCondition(
    { id, name: { id } },
    { physicalActual: percent(physical), physicalPlan: percent(physical), spent: rupiah(spent) },
  );

const marksOf = (conditions: Parameters<typeof selectScatter>[0]) =>
  scatterModelOf(selectScatter(conditions, {}, [], USUAL_RULES.spending), i18nIn()).marks.map(
    (mark) => ({
      ...mark,
      label: mark.label.replaceAll('\u00a0', ' '),
    }),
  );

test('up to twelve marks are all named, those whose money leads with their gap', () => {
  const marks = marksOf([
    at('a', 60, 750),
    ...Array.from({ length: 11 }, (_, n) => at(`q${n}`, 8 * n, 80 * n)),
  ]);
  expect(marks.filter(({ text }) => text !== null)).toHaveLength(12);
  expect(marks.filter(({ text }) => text?.value).map(({ name }) => name)).toEqual(['a']);
});

test('of thirteen only those whose money leads are', () => {
  const marks = marksOf([
    at('a', 60, 750),
    ...Array.from({ length: 12 }, (_, n) => at(`q${n}`, 8 * n, 80 * n)),
  ]);
  expect(marks.filter(({ text }) => text !== null).map(({ name }) => name)).toEqual(['a']);
});

test('the words of a group hold for every one of it', () => {
  const many = Array.from({ length: 62 }, (_, n) =>
    at(`q${n}`, n < 31 ? 60 : 62, n < 31 ? 610 : 625),
  );
  expect(marksOf(many).map(({ label, name }) => [label, name])).toEqual([
    [
      '62 Quick Win, Tepat waktu: fisik 60,0 % – 62,0 %, serapan 61,0 % – 62,5 %, selisih +0,5 poin persen – +1,0 poin persen',
      '62 Quick Win',
    ],
  ]);
});
