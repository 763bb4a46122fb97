import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { percent, rupiah } from '@/domain/units';
import { aQuickWinCondition } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { scatterFinding } from './scatterFinding';
import { selectScatter } from './selectScatter';

/** 60 % of the work done; the budget of the builder is Rp 1,000. */
const spent = (id: string, amount: number) =>
  aQuickWinCondition({ id, name: { id } }, { physicalActual: percent(60), spent: rupiah(amount) });
const silent = aQuickWinCondition({ id: 'silent' }, null);

const finding = (...conditions: Parameters<typeof selectScatter>[0]) =>
  scatterFinding(selectScatter(conditions, {}, [], USUAL_RULES.spending), i18nIn()).replaceAll(
    '\u00a0',
    ' ',
  );

describe('the finding of money against work', () => {
  test.each([
    [
      'one leads',
      [spent('a', 600), spent('b', 700)],
      'Serapan mendahului fisik pada b: 70,0 % anggaran terserap untuk 60,0 % pekerjaan',
    ],
    [
      'several lead',
      [spent('a', 950), spent('b', 700), silent],
      'Serapan mendahului fisik pada 2 dari 2 Quick Win; terlebar a: 95,0 % anggaran terserap untuk 60,0 % pekerjaan',
    ],
    [
      'none leads',
      [spent('a', 500), spent('b', 699)],
      'Tidak satu pun serapan mendahului fisik; terdekat b, +9,9 dari 10 poin persen',
    ],
    ['money is behind', [spent('a', 500)], 'Tidak satu pun serapan mendahului fisik'],
  ])('%s', (_, conditions, expected) => {
    expect(finding(...conditions)).toBe(expected);
  });
});

test('one without a report is not drawn, and not drawn as zero', () => {
  const { points, shown } = selectScatter([silent, spent('a', 600)], {}, [], USUAL_RULES.spending);
  expect(points.map(({ condition }) => condition.quickWin.id)).toEqual(['a']);
  expect(shown).toBe(2);
});

test('many on one place are one mark; those that lead are another', () => {
  const many = Array.from({ length: 80 }, (_, at) => spent(`q${at}`, at < 5 ? 700 : 690));
  const { groups, points } = selectScatter(many, {}, [], USUAL_RULES.spending);
  expect(points).toHaveLength(80);
  expect(groups.map((group) => group.points.length)).toEqual([5, 75]);
  expect(selectScatter(many.slice(0, 10), {}, [], USUAL_RULES.spending).groups).toHaveLength(10);
});

test('an agency or kecamatan of another regency is no filter; one that is known is', () => {
  const conditions = [spent('a', 600), spent('b', 600)];
  const shown = (filter: Parameters<typeof selectScatter>[1]) =>
    selectScatter(conditions, filter, [{ code: '52.02.04' }], USUAL_RULES.spending).shown;
  expect(shown({ agency: 'dinas-lain', district: '33.25.01' })).toBe(2);
  expect(shown({ district: '52.02.04' })).toBe(0);
});
