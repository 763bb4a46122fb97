import { expect, test } from 'vitest';
import { cssString } from './cssString';

test.each([
  ['RDP Komisi III, 24 November 2026', '"RDP Komisi III, 24 November 2026"'],
  ['dua\nbaris', '"dua\\a baris"'],
  ['"; } body { display: none }', '"\\22 ; \\7d  body \\7b  display: none \\7d "'],
  ['akhir\\', '"akhir\\5c "'],
  ['</style>', '"\\3c /style\\3e "'],
  ['Dusun Élok 𝒳 🙂', '"Dusun Élok 𝒳 \\1f642 "'],
])('%j is one string of a style sheet', (text, written) => {
  expect(cssString(text)).toBe(written);
});
