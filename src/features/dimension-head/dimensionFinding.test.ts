import { expect, test } from 'vitest';
import { i18nIn } from '../../../test/render';
import { dimensionFinding } from './dimensionFinding';

const counts = { indicators: 10, met: 6, comparable: 8, unreported: 2 };

test.each([
  [counts, 'Smart Governance: 6 dari 8 indikator bertarget mencapai target; 2 belum dilaporkan.'],
  [{ ...counts, unreported: 0 }, 'Smart Governance: 6 dari 8 indikator bertarget mencapai target.'],
  [
    { ...counts, met: 0, comparable: 0 },
    'Smart Governance: belum ada indikator yang dapat dibandingkan dengan target; 2 belum dilaporkan.',
  ],
  [
    { indicators: 0, met: 0, comparable: 0, unreported: 0 },
    'Smart Governance: belum ada indikator yang terbit.',
  ],
])('%o reads as a finding', (given, sentence) => {
  expect(dimensionFinding('governance', given, i18nIn())).toBe(sentence);
});

test('in English the verb follows the number met', () => {
  const finding = dimensionFinding('economy', { ...counts, met: 1 }, i18nIn('en'));
  expect(finding).toBe('Smart Economy: 1 of 8 indicators with a target meets it; 2 not reported.');
});
