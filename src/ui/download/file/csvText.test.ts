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

  test.each(['=1+1', '+62', '-A1', '@SUM(A1)', '＝1+1'])(
    'of the text %o is shown, not computed',
    (text) => {
      expect(cell(text)).toBe(`'${text}`);
    },
  );

  test.each(['-1,6', '-7'])('of the written negative number %s stays a number', (text) => {
    expect(cell(text)).toBe(text);
  });

  test.each([
    ['\tx', `"'\tx"`],
    ['x,=1+1', `"x,'=1+1"`],
    ['x\t=1+1', `"x\t'=1+1"`],
    ['x\n=1+1', `"x\n'=1+1"`],
    ['x|@SUM(A1)', `"x|'@SUM(A1)"`],
    ['x; ＝1+1', `"x;' ＝1+1"`],
    ['  =1+1', `'  =1+1`],
    ['\u200b\u00ad=1+1', `'\u200b\u00ad=1+1`],
    ['naik 5,-3;+2', `"naik 5,-3;'+2"`],
  ])(
    'of %j is written %j: it is not computed either where another sign separates',
    (text, written) => {
      expect(cell(text)).toBe(written);
    },
  );

  test.each([
    'x,"=1+1',
    'x;"" =1+1;y',
    'x\r\n\t,=1',
    '\ufeff\t=1,\u3164+1',
    'a,\u2028﹦1',
    '"=1+1"',
  ])('of %j leaves nothing that computes, whatever separates the cells', (text) => {
    const parts = csvText([['a', text, 'b']]).split(/[,;|\t\r\n]/);
    const starts = parts.map((part) => part.replace(/^[\s"\u200b\u3164\ufeff]+/, ''));
    expect(starts.filter((start) => /^[=+\-@＝＋－＠﹦]/.test(start))).toEqual([]);
  });

  test('that would be computed and must be quoted is both', () => {
    expect(cell('=HYPERLINK("a";"b")')).toBe(`"'=HYPERLINK(""a"";""b"")"`);
  });
});
