import { expect, test } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { i18nIn } from '../../../../test/render';
import { selectLead } from '../selectLead';
import { leadHeadline } from './leadHeadline';

const nothing = selectLead({ indicators: [], quickWins: [], rules: USUAL_RULES });

test.each([
  [4, 7, 'Empat hal perlu keputusan, tujuh belum dilaporkan'],
  [1, 0, 'Satu hal perlu keputusan'],
  [0, 12, 'Tidak ada yang meleset, tetapi 12 indikator belum dilaporkan'],
  [0, 0, 'Tidak ada yang perlu keputusan hari ini'],
])('%i to decide and %i unreported are read in one glance', (toDecide, unreported, sentence) => {
  const model = { ...nothing, isEmpty: false, toDecide, unreported };
  expect(leadHeadline(model, i18nIn())).toBe(sentence);
});

test('where a line is short it stands in figures, which are shorter', () => {
  const model = { ...nothing, isEmpty: false, toDecide: 5, unreported: 11 };
  expect(leadHeadline(model, i18nIn(), true)).toBe('5 perlu keputusan, 11 belum dilaporkan');
});

test('without any figure no all-clear is given', () => {
  expect(leadHeadline(nothing, i18nIn())).toMatch(/^Belum ada data/);
});

test.each(['id', 'en'] as const)('never takes more than twelve words (%s)', (locale) => {
  const counts = [0, 1, 8, 250];
  const sentences = counts.flatMap((toDecide) =>
    counts.map((unreported) =>
      leadHeadline({ ...nothing, isEmpty: false, toDecide, unreported }, i18nIn(locale)),
    ),
  );
  expect(Math.max(...sentences.map((sentence) => sentence.split(' ').length))).toBeLessThan(13);
});
