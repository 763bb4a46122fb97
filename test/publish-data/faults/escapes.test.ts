import { expect, test } from 'vitest';
import { sayProblems } from '../../../scripts/publish-data/report/sayProblems';

test('a cell commands no terminal and forges no line', () => {
  const evil = '\u001b[2J\u202e0\n  0 masalah';
  const said = sayProblems([
    { file: 'a.xlsx', sheet: evil, row: 7, value: evil, reason: `"${evil}" salah`, fix: evil },
  ]);
  expect(said.split('\n')).toHaveLength(3);
  expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
