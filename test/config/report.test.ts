import { expect, test } from 'vitest';
import { reportOn } from '../../scripts/check-config';
import { aConfig } from './aConfig';

test('a configuration that is right may be installed', () => {
  const { isRight, lines } = reportOn('config.json', JSON.stringify(aConfig));
  expect(isRight).toBe(true);
  expect(lines).toEqual(['config.json: tidak ada kesalahan · no mistakes']);
});

test('every mistake is told in both languages, numbered', () => {
  const { isRight, lines } = reportOn(
    'kab/config.json',
    JSON.stringify({ ...aConfig, refreshMinutes: 0, wal: {} }),
  );
  expect(isRight).toBe(false);
  expect(lines).toEqual([
    'kab/config.json: kesalahan 2 · mistakes 2',
    '',
    '  1. wal: tidak dikenal; mungkin maksudnya "wall"',
    '     wal: is not known; perhaps "wall" was meant',
    '',
    '  2. refreshMinutes: 0 terlalu kecil, paling sedikit 1; misalnya 5',
    '     refreshMinutes: 0 is too small, the least is 1; e.g. 5',
  ]);
});

test('a configuration commands no terminal', () => {
  const evil = '\u001b[2J\u202e';
  const { lines } = reportOn('config.json', JSON.stringify({ ...aConfig, [evil]: evil }));
  expect(lines.join('')).toContain('\\u001b[2J\\u202e');
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
