import { expect, test } from 'vitest';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { i18nIn } from '../../../test/render';
import { leadFinding } from './leadFinding';
import { selectLead } from './selectLead';

const nothing = selectLead({ indicators: [], quickWins: [], rules: USUAL_RULES });

test('without any figure the finding says so and never gives an all-clear', () => {
  expect(leadFinding(nothing, i18nIn('id'))).toBe(
    'Belum ada data: belum ada indikator atau Quick Win yang terbit.',
  );
});

test.each([
  [
    4,
    2,
    'Empat hal perlu keputusan dan dua indikator belum dilaporkan; 3 dari 9 indikator bertarget mencapai target.',
  ],
  [1, 0, 'Satu hal perlu keputusan; 3 dari 9 indikator bertarget mencapai target.'],
  [
    0,
    12,
    'Tidak ada yang meleset dari target, tetapi 12 indikator belum dilaporkan; 3 dari 9 indikator bertarget mencapai target.',
  ],
  [0, 0, 'Tidak ada yang perlu keputusan hari ini; 3 dari 9 indikator bertarget mencapai target.'],
])('%i to decide and %i unreported are said in one sentence', (toDecide, unreported, sentence) => {
  const model = { ...nothing, isEmpty: false, toDecide, unreported, met: 3, comparable: 9 };
  expect(leadFinding(model, i18nIn('id'))).toBe(sentence);
});

test('English follows the number', () => {
  const model = { ...nothing, isEmpty: false, toDecide: 1, unreported: 2 };
  expect(leadFinding(model, i18nIn('en'))).toBe(
    'One matter needs a decision and two indicators are not reported.',
  );
});
