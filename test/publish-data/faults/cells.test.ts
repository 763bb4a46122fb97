import { describe, expect, test } from 'vitest';
import type { Cell, WorldSheets } from '../sheets/sheetRows';
import { smallSheets, withCell } from '../sheets/smallSheets';
import { problemsOf } from './trial';

test('what is right is accepted', async () => {
  expect(await problemsOf(smallSheets())).toEqual([]);
});

describe('a cell at fault is named with its sheet, row, column, value, reason and mending', () => {
  const cases: [keyof WorldSheets, number, string, Cell, string][] = [
    [
      'observations',
      2,
      'Nilai',
      'naik',
      'Angka: baris 2, kolom D (Nilai), "naik": ini bukan angka. → Tulis angka saja, misalnya 1234,5; kosongkan sel bila angkanya tidak ada.',
    ],
    [
      'observations',
      3,
      'Nilai',
      '1.234',
      'Angka: baris 3, kolom D (Nilai), "1.234": ini dapat dibaca 1234 atau 1 koma 234. → Tulis 1234 tanpa pemisah, atau 1,2340 dengan satu angka lagi; atau sebutkan cara berkas menulis angka: --numbers id (1.234,5) atau --numbers en (1,234.5).',
    ],
    [
      'observations',
      3,
      'Nilai',
      null,
      'Angka: baris 3, kolom F (Alasan): Nilai kosong dan Alasan juga kosong; sel kosong bukan 0. → Isi angkanya, atau tulis alasannya: belum lapor, disembunyikan, tidak berlaku atau tidak dikumpulkan.',
    ],
    [
      'observations',
      3,
      'Alasan',
      'belum lapor',
      'Angka: baris 3, kolom F (Alasan), "belum lapor": ada angka dan ada pula alasan mengapa tidak ada angka. → Kosongkan Alasan, atau kosongkan Nilai.',
    ],
    [
      'observations',
      3,
      'Nilai',
      '#DIV/0!',
      'Angka: baris 3, kolom D (Nilai), "#DIV/0!": rumus di sel ini gagal. → Perbaiki rumusnya, atau ketik nilainya.',
    ],
    [
      'observations',
      2,
      'Periode',
      '2024 TW 5',
      'Angka: baris 2, kolom C (Periode), "2024 TW 5": ini bukan periode. → Tulis 2025, 2025 TW 3, 2025 S1 atau Juli 2025.',
    ],
    [
      'observations',
      2,
      'Sumber',
      'profill',
      'Angka: baris 2, kolom H (Sumber), "profill": sheet Sumber tidak punya baris "profill". → Betulkan ejaannya, atau tambahkan "profill" di sheet Sumber.',
    ],
    [
      'observations',
      2,
      'Metode',
      'lama',
      'Angka: baris 2, kolom G (Metode), "lama": sheet Metode tidak punya metode ini untuk indikator ini. → Tulis ID salah satu metodenya, atau kosongkan sel untuk metode utama.',
    ],
    [
      'observations',
      3,
      'Tanggal Terbit',
      '15/01/2062',
      'Angka: baris 3, kolom J (Tanggal Terbit), "15/01/2062": hari ini belum tiba; sekarang 21/07/2026. → Betulkan harinya, atau simpan dulu baris ini sampai diterbitkan.',
    ],
    [
      'observations',
      3,
      'Tanggal Terbit',
      '01/15/2026',
      'Angka: baris 3, kolom J (Tanggal Terbit), "01/15/2026": tidak ada bulan 15; hari ditulis lebih dulu. → Tulis hari/bulan/tahun, misalnya 31/12/2025, atau 2025-12-31.',
    ],
    [
      'observations',
      3,
      'Tanggal Entri',
      null,
      'Angka: baris 3, kolom I (Tanggal Entri): sel ini kosong. → Isilah; lihat sheet Petunjuk.',
    ],
    [
      'observations',
      1,
      'Alasan',
      'Alassan',
      'Angka: baris 1, kolom F (Alassan): judul kolom ini tidak dikenal. → Tulis "Alasan"; atau, bila hanya untuk catatan sendiri, awali judulnya dengan "#".',
    ],
    [
      'indicators',
      2,
      'Arah',
      'ke atas',
      'Indikator: baris 2, kolom L (Arah), "ke atas": ini bukan salah satu kata yang berlaku di kolom ini. → Tulis salah satu: naik lebih baik, turun lebih baik.',
    ],
    [
      'districts',
      2,
      'Kode',
      '52.02',
      'Kecamatan: baris 2, kolom A (Kode), "52.02": ini bukan kode seperti 52.02.01. → Atur format kolom menjadi Teks lalu tulis kode Kemendagri dengan titiknya: 52.02.01.',
    ],
    [
      'districts',
      3,
      'Kode',
      '52.02.01',
      'Kecamatan: baris 3, kolom A (Kode), "52.02.01": baris 2 sudah memuat Kode yang sama. → Hapus salah satu dari dua baris itu.',
    ],
    [
      'methods',
      2,
      'Indikator',
      'gizi',
      'Metode: baris 2, kolom A (Indikator), "gizi": sheet Indikator tidak punya baris "gizi". → Betulkan ejaannya, atau tambahkan "gizi" di sheet Indikator.',
    ],
  ];
  test.each(cases)('%s row %i %s: %s', async (sheet, row, heading, value, sentence) => {
    expect(await problemsOf(withCell(sheet, row, heading, value))).toContain(sentence);
  });
});

test.each([
  ['n/a', 'kolom Alasan dengan salah satu: belum lapor'],
  ['tidak ada data', 'kolom Alasan dengan salah satu: belum lapor'],
  ['(5)', 'tanda minus'],
  ['1,5E+3', 'tulisan ilmiah'],
  ['>95', 'tanpa tanda >'],
  ['1,5 juta', 'lengkap tanpa kata'],
])('the figure %s is told how to be written', async (text, hint) => {
  const [problem] = await problemsOf(withCell('observations', 2, 'Nilai', text));
  expect(problem).toContain(hint);
});

test('all faults are told in one go', async () => {
  const sheets = withCell('observations', 2, 'Nilai', 'naik');
  const districts = withCell('districts', 2, 'Desa', 'enam').districts ?? [];
  const problems = await problemsOf({ ...sheets, districts });
  expect(problems.map((problem) => problem.slice(0, 17))).toEqual([
    'Kecamatan: baris ',
    'Angka: baris 2, k',
  ]);
});
