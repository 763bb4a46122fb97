import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../scripts/publish-data/publish';
import { silent } from '../../scripts/publish-data/report/progress';
import { line } from '../../scripts/publish-data/report/sayProblems';
import type { Cell, WorldSheets } from './sheetRows';
import { SMALL_DAY, smallSheets, withCell } from './smallSheets';
import { writeCsvFolder, writeWorkbook } from './writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
});
afterAll(() => rm(folder, { recursive: true }));

let count = 0;

const tried = (input: string) =>
  publish({
    inputs: [input],
    out: join(folder, 'out'),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    progress: silent,
  });

async function problemsOf(sheets: WorldSheets) {
  count += 1;
  const path = join(folder, `${count}.xlsx`);
  await writeWorkbook(path, sheets);
  const { problems } = await tried(path);
  return problems.map((problem) => `${problem.sheet}:${line(problem).replace(/\s+/g, ' ')}`);
}

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
      'Angka: row 2, column D (Nilai), "naik": this is not a number. → Write digits only, such as 1234,5; leave the cell empty where there is no figure.',
    ],
    [
      'observations',
      3,
      'Nilai',
      '1.234',
      'Angka: row 3, column D (Nilai), "1.234": this can be read as 1234 and as 1 point 234. → Write 1234 without a separator, or 1,2340 with one more digit; or say how the file writes numbers: --numbers id (1.234,5) or --numbers en (1,234.5).',
    ],
    [
      'observations',
      3,
      'Nilai',
      null,
      'Angka: row 3, column F (Alasan): Nilai is empty and so is Alasan; an empty cell is not 0. → Enter the figure, or say why there is none: belum lapor, disembunyikan, tidak berlaku or tidak dikumpulkan.',
    ],
    [
      'observations',
      3,
      'Alasan',
      'belum lapor',
      'Angka: row 3, column F (Alasan), "not-reported": there is a figure and a reason why there is none. → Empty Alasan, or empty Nilai.',
    ],
    [
      'observations',
      3,
      'Nilai',
      '#DIV/0!',
      'Angka: row 3, column D (Nilai), "#DIV/0!": the formula in this cell has failed. → Mend the formula, or enter the value itself.',
    ],
    [
      'observations',
      2,
      'Periode',
      '2024 TW 5',
      'Angka: row 2, column C (Periode), "2024 TW 5": this is not a period. → Write 2025, 2025 TW 3, 2025 S1 or Juli 2025.',
    ],
    [
      'observations',
      2,
      'Sumber',
      'profill',
      'Angka: row 2, column H (Sumber), "profill": the sheet Sumber has no row "profill". → Correct the spelling, or add "profill" to the sheet Sumber.',
    ],
    [
      'observations',
      2,
      'Metode',
      'lama',
      'Angka: row 2, column G (Metode), "lama": the sheet Metode has no such method of this indicator. → Write the ID of one of its methods, or leave the cell empty for the leading one.',
    ],
    [
      'observations',
      3,
      'Tanggal Terbit',
      '15/01/2062',
      'Angka: row 3, column J (Tanggal Terbit), "2062-01-15": this day is still to come; today is 2026-07-21. → Correct the day, or keep the row out until it is published.',
    ],
    [
      'observations',
      3,
      'Tanggal Terbit',
      '01/15/2026',
      'Angka: row 3, column J (Tanggal Terbit), "01/15/2026": there is no month 15; the day comes first. → Write day/month/year, such as 31/12/2025, or 2025-12-31.',
    ],
    [
      'observations',
      3,
      'Tanggal Entri',
      null,
      'Angka: row 3, column I (Tanggal Entri): the cell is empty. → Fill it in; see the sheet Petunjuk.',
    ],
    [
      'observations',
      1,
      'Alasan',
      'Alassan',
      'Angka: row 1, column F (Alassan): there is no column of this heading. → Write "Alasan"; or, if it is for people only, begin the heading with "#".',
    ],
    [
      'indicators',
      2,
      'Arah',
      'ke atas',
      'Indikator: row 2, column L (Arah), "ke atas": this is none of the words of this column. → Write one of: naik lebih baik, turun lebih baik.',
    ],
    [
      'districts',
      2,
      'Kode',
      '52.02',
      'Kecamatan: row 2, column A (Kode), "52.02": this is no code such as 52.02.01. → Format the column as Text and write the Kemendagri code with its dots: 52.02.01.',
    ],
    [
      'districts',
      3,
      'Kode',
      '52.02.01',
      'Kecamatan: row 3, column A (Kode), "52.02.01": row 2 has the same Kode. → Delete one of the two rows.',
    ],
    [
      'methods',
      2,
      'Indikator',
      'gizi',
      'Metode: row 2, column A (Indikator), "gizi": the sheet Indikator has no row "gizi". → Correct the spelling, or add "gizi" to the sheet Indikator.',
    ],
  ];
  test.each(cases)('%s row %i %s: %s', async (sheet, row, heading, value, sentence) => {
    expect(await problemsOf(withCell(sheet, row, heading, value))).toContain(sentence);
  });
});

test('all faults are told in one go', async () => {
  const sheets = withCell('observations', 2, 'Nilai', 'naik');
  const districts = withCell('districts', 2, 'Desa', 'enam').districts ?? [];
  const problems = await problemsOf({ ...sheets, districts });
  expect(problems.map((problem) => problem.slice(0, 17))).toEqual([
    'Kecamatan: row 2,',
    'Angka: row 2, col',
  ]);
});

test('a rule that no single cell can break leads back to its row', async () => {
  expect(await problemsOf(withCell('districts', 2, 'Kode', '33.25.01'))).toEqual([
    'Kecamatan: row 2, column A (Kode), "33.25.01": this is no district of 52.02. → Correct the code; those of the regency begin with 52.02.',
  ]);
  expect(await problemsOf(withCell('observations', 2, 'Wilayah', '52.02.09'))).toEqual([
    'Angka: row 2, column B (Wilayah), "52.02.09": the sheet Kecamatan has no row for this area. → Correct the code, or add the district to Kecamatan; leave the cell empty for the whole regency.',
  ]);
});

test('a rule of the contract leads back to the row of the answer', async () => {
  const [problem] = await problemsOf(withCell('indicators', 2, 'Desimal', 9));
  expect(problem).toMatch(/^Indikator: row 2, column K \(Desimal\), "9": /);
});

test('a missing sheet, an unknown one and a missing column are named', async () => {
  const { sources: _, ...rest } = smallSheets();
  expect(await problemsOf({ ...rest, observations: [] })).toContain(
    'Sumber: this sheet is missing or empty. → Add the sheet "Sumber"; the template has it (--template).',
  );
  const folderOfCsv = join(folder, 'csv');
  await writeCsvFolder(folderOfCsv, smallSheets());
  await writeFile(join(folderOfCsv, 'Angkaa.csv'), 'Indikator;Nilai\nimunisasi;1\n');
  await writeFile(join(folderOfCsv, 'Sumber.csv'), 'ID\nprofil\n');
  const { problems } = await tried(folderOfCsv);
  expect(problems.map(({ file, reason, fix }) => `${file}: ${reason}. ${fix}`)).toEqual([
    'Angkaa.csv: there is no sheet of this name. Rename it to "Angka"; or, if it is for people only, begin its name with "#".',
    'Sumber.csv: the column "Nama" is missing. Add a column with the heading "Nama".',
  ]);
});

test('a file that is no workbook says how to save one', async () => {
  const path = join(folder, 'old.xlsx');
  await writeFile(path, 'not a workbook');
  const { problems } = await tried(path);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.fix).toBe(
    'Open it in Excel or LibreOffice and save it as "Excel Workbook (.xlsx)", without a password.',
  );
});
