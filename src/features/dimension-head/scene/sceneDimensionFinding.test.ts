import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { sceneDimensionFinding } from './sceneDimensionFinding';

const counts = { indicators: 7, met: 3, comparable: 5, unreported: 0 };

test.each([
  ['all reported', {}, 'Smart Living: 3 dari 5 indikator capai target'],
  ['some owed', { unreported: 2 }, 'Smart Living: 3 dari 5 capai target, 2 belum dilaporkan'],
  [
    'no targets',
    { comparable: 0, met: 0 },
    'Smart Living: belum ada indikator yang dapat dibandingkan dengan target',
  ],
  ['no indicators', { indicators: 0 }, 'Smart Living: belum ada indikator yang terbit'],
])('%s', (_, over, finding) => {
  expect(sceneDimensionFinding('living', { ...counts, ...over }, i18nIn())).toBe(finding);
});
