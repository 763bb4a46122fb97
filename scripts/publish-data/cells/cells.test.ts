import { describe, expect, test } from 'vitest';
import type { Cell, Kind, NumberStyle } from './cell';
import { areaKind, idKind } from './codes';
import { dateKind } from './dates/dates';
import { periodKind } from './dates/periods';
import {
  countKind,
  degreesKind,
  numberKind,
  rupiahKind,
  shareKind,
  yearKind,
} from './numbers/numbers';
import { attachmentKind, listKind, textKind, webKind } from './texts';
import { wordKind, yesNoKind } from './words';

const cell = (value: Cell['value'], isPercent = false): Cell => ({ value, isPercent });

/** The value, or "!" and the reason. */
function read<T>(kind: Kind<T>, value: Cell | Cell['value'], style: NumberStyle = 'unknown') {
  const asked = typeof value === 'object' && 'value' in value ? value : cell(value);
  const parsed = kind.read(asked, style);
  return parsed.ok ? parsed.value : `!${parsed.reason}`;
}

describe('a figure', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['0.234', 0.234],
    ['0,234', 0.234],
    ['1234.567', 1234.567],
    ['-8,75', -8.75],
    ['−8,75', -8.75],
    ['1 234,5', 1234.5],
    ['27,4%', 27.4],
    ['Rp 1.500.000', 1_500_000],
    ['27,4 %', 27.4],
    [27.4, 27.4],
    ['1.234', '!ini dapat dibaca 1234 atau 1 koma 234'],
    ['12,345', '!ini dapat dibaca 12345 atau 12 koma 345'],
    ['1.23.456', '!ini bukan angka'],
    ['12.34,5', '!ini bukan angka'],
    ['12 orang', '!ini bukan angka'],
    ['-', '!ini bukan angka'],
    ['n/a', '!ini bukan angka'],
    [true, '!ini bukan angka'],
    [new Date('2025-03-12'), '!isinya telah diubah lembar kerja menjadi tanggal'],
  ])('%s is %s', (text, expected) => {
    expect(read(numberKind, text)).toBe(expected);
  });

  test('in percent format is kept by the file as a fraction', () => {
    expect(read(numberKind, cell(0.274, true))).toBe(27.4);
    expect(read(shareKind, cell(0.07, true))).toBe(7);
  });

  test('that could be two numbers is decided by what is said of the file', () => {
    expect(read(numberKind, '1.234', 'id')).toBe(1234);
    expect(read(numberKind, '1.234', 'en')).toBe(1.234);
    expect(read(numberKind, '1,234', 'id')).toBe(1.234);
    expect(read(numberKind, '1,234', 'en')).toBe(1234);
  });
});

test.each([
  ['a share', shareKind, '12.345', 12.345],
  ['a share', shareKind, '100,1', '!ini tidak di antara 0 dan 100 persen'],
  ['a latitude', degreesKind(90), '-8.705', -8.705],
  ['a latitude', degreesKind(90), '116,27', '!ini tidak di antara −90 dan 90 derajat'],
  ['a count', countKind, '1.250', 1250],
  ['a count', countKind, '1,250', 1250],
  ['a count', countKind, '12,5', '!ini bukan bilangan bulat mulai dari 0'],
  ['money', rupiahKind, 'Rp 1.500.000', 1_500_000],
  ['money', rupiahKind, 'Rp1.500.000,00', 1_500_000],
  ['money', rupiahKind, 'Rp. 750.000,-', 750_000],
  ['money', rupiahKind, 1_500_000, 1_500_000],
  ['money', rupiahKind, '1,5 juta', '!ini bukan angka'],
  ['money', rupiahKind, -5, '!ini bukan bilangan bulat mulai dari 0'],
  ['a year', yearKind, '2025', 2025],
  ['a year', yearKind, 25, '!ini bukan tahun'],
])('%s: %s %s is %s', (_, kind, text, expected) => {
  expect(read<number>(kind, text)).toBe(expected);
});

test.each([
  ['31/12/2025', '2025-12-31'],
  ['1/2/2025', '2025-02-01'],
  ['31-12-2025', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['2025-12-31', '2025-12-31'],
  ['2025-12-31 00:00:00', '2025-12-31'],
  ['31 Desember 2025', '2025-12-31'],
  ['2025/01/15', '2025-01-15'],
  ['31\u00a0Desember\u00a02025', '2025-12-31'],
  ['5 Agt 2025', '2025-08-05'],
  [new Date('2025-12-31'), '2025-12-31'],
  ['12/31/2025', '!tidak ada bulan 31; hari ditulis lebih dulu'],
  ['29/02/2025', '!bulan 2 tahun 2025 tidak punya tanggal 29'],
  ['31/12/25', '!tahunnya hanya dua angka'],
  [46_022, '!ini angka, bukan tanggal'],
  ['kemarin', '!ini bukan tanggal'],
])('the day %s is %s', (text, expected) => {
  expect(read(dateKind, text)).toBe(expected);
});

test.each([
  ['2025', '2025'],
  [2025, '2025'],
  ['2025 TW 3', '2025-Q3'],
  ['TW III 2025', '2025-Q3'],
  ['Triwulan III 2025', '2025-Q3'],
  ['Triwulan III Tahun 2025', '2025-Q3'],
  ['2025-Q3', '2025-Q3'],
  ['2025-S1', '2025-S1'],
  ['Semester I/2025', '2025-S1'],
  ['2025 S2', '2025-S2'],
  ['Juli 2025', '2025-07'],
  ['Jul-2025', '2025-07'],
  ['2025-07', '2025-07'],
  ['07/2025', '2025-07'],
  [new Date('2025-07-01'), '2025-07'],
  [new Date('2025-07-25'), '!isinya telah diubah lembar kerja menjadi tanggal'],
  ['TW 5 2025', '!ini bukan periode'],
  ['Semester III 2025', '!ini bukan periode'],
  ['Tw. III 2025', '2025-Q3'],
  ['Sem 1 2025', '2025-S1'],
  ['Tahun 2025', '2025'],
  ['TA 2025', '2025'],
  ['Bulan Mei\u00a02025', '2025-05'],
  ['Agust 2025', '2025-08'],
  ['III/2025', '2025-?3'],
  ['Jan-25', '!ini bukan periode'],
  ['13/2025', '!ini bukan periode'],
  [2025.5, '!ini bukan periode'],
])('the period %s is %s', (text, expected) => {
  expect(read(periodKind, text)).toBe(expected);
});

describe('a code', () => {
  const kind = areaKind('regency', 'district', 'village');
  test.each([
    ['52.02', '52.02'],
    [52.02, '52.02'],
    [52.1, '52.10'],
    ['52.02.01', '52.02.01'],
    [520_201, '52.02.01'],
    ['520201', '52.02.01'],
    [5_202_011_001, '52.02.01.1001'],
    ['52.02.01.1001', '52.02.01.1001'],
    ['52.2', '!ini bukan kode wilayah'],
    [new Date('2001-02-12'), '!kode ini telah diubah lembar kerja menjadi tanggal'],
  ])('%s is %s', (text, expected) => {
    expect(read(kind, text)).toBe(expected);
  });

  test('of another level is refused', () => {
    expect(read(areaKind('district'), '52.02')).toBe('!ini bukan kode seperti 52.02.01');
  });

  test('or an id is never a sentence', () => {
    expect(read(idKind, 'Dinas Kesehatan')).toBe('!ini bukan ID');
    expect(read(idKind, 'dinas-kesehatan')).toBe('dinas-kesehatan');
  });
});

test('words are known by their synonyms, whatever their case and hyphens', () => {
  const kind = wordKind({ final: ['tetap'], 'very-provisional': ['sangat sementara'] });
  expect(read(kind, 'TETAP')).toBe('final');
  expect(read(kind, 'Sangat-Sementara')).toBe('very-provisional');
  expect(kind.read(cell('kira-kira'), 'unknown')).toEqual({
    ok: false,
    reason: 'ini bukan salah satu kata yang berlaku di kolom ini',
    fix: 'Tulis salah satu: tetap, sangat sementara.',
  });
  expect(read(yesNoKind, 'Ya')).toBe(true);
  expect(read(yesNoKind, false)).toBe(false);
  expect(read(yesNoKind, 'mungkin')).toBe('!ini bukan ya dan bukan tidak');
});

test('texts, lists, files and addresses', () => {
  expect(read(textKind, 112)).toBe('112');
  expect(read(listKind(idKind), 'dinkes; rsud ;')).toEqual(['dinkes', 'rsud']);
  expect(read(listKind(idKind), 'dinkes; RS Umum')).toBe('!ini bukan ID');
  expect(read(attachmentKind, 'Surat <https://a.go.id/s.pdf>')).toEqual({
    name: 'Surat',
    url: 'https://a.go.id/s.pdf',
  });
  expect(read(webKind, 'javascript:alert(1)')).toBe('!ini bukan alamat web');
});
