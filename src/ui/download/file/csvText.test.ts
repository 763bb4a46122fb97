import { describe, expect, test } from 'vitest';
import { csvText } from './csvText';
import type { FileCell } from './fileGrid';

test('a file opens as a table in Indonesian Excel: mark of UTF-8, semicolons, comma, line ends of Windows', () => {
  expect(csvText([['Kecamatan', 'Realisasi'], ['Praya', 35.9], []])).toBe(
    '\ufeffKecamatan;Realisasi\r\nPraya;35,9\r\n\r\n',
  );
});

const cell = (value: FileCell): string => csvText([[value]]).slice(1, -2);

describe('a cell', () => {
  test.each<[FileCell, string]>([
    [null, ''],
    [0, '0'],
    [-1.6, '-1,6'],
    [1234567.5, '1234567,5'],
    [18_760_000_000_000, '18760000000000'],
    [3.42 - 3.35, '0,07'],
    [1e-7, '0,0000001'],
    [Number.NaN, ''],
    ['satu; dua', '"satu; dua"'],
    ['"baik"', '"""baik"""'],
    ['dua\nbaris', '"dua\nbaris"'],
  ])('of %o is written %o', (value, written) => {
    expect(cell(value)).toBe(written);
  });

  test.each(['=1+1', '+62', '-A1', '@SUM(A1)', '\tx', '＝1+1'])(
    'of the text %o is shown, not computed',
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  test('of a written negative number stays a number', () => {
    expect(cell('-1,6')).toBe('-1,6');
  });

  test('that would be computed and must be quoted is both', () => {
    expect(cell('=HYPERLINK("a";"b")')).toBe(`"'=HYPERLINK(""a"";""b"")"`);
  });
});
