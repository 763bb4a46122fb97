import { expect, test } from 'vitest';
import { wordsFile } from './wordsFile';

const FOLDER = '/project/src/i18n/messages';

test.each([
  ['what most pages have', 'id/pages/proof.ts', 'words-id'],
  ['the words of one page', 'en/pages/comparison.ts', 'words-en-indicator'],
  ['the same, beside it', 'en/pages/indicator.ts', 'words-en-indicator'],
  ['a part of a large part', 'id/pages/agency/head.ts', 'words-id-agency'],
  ['what two pages have', 'id/pages/duties.ts', 'words-id-agencies-agency'],
  ['what only a hearing or the wall has', 'id/pages/hearing/print.ts', null],
  ['what comes with other code', 'id/pages/failures.ts', null],
  ['words of the first view', 'id/shell.ts', null],
])('%s', (_, path, file) => {
  expect(wordsFile(`${FOLDER}/${path}`)).toBe(file);
});
