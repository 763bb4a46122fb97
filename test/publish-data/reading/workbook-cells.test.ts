import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../../scripts/publish-data/publish';
import { openWorkbook } from '../../../scripts/publish-data/read/workbook/openWorkbook';
import { silent } from '../../../scripts/publish-data/report/progress';
import type { TableName } from '../../../scripts/publish-data/tables/names';
import { editPart, sheetPart, withXmlCell } from '../sheets/editWorkbook';
import { SMALL_DAY, smallSheets } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cells-'));
});
afterAll(() => rm(folder, { recursive: true }));

const tried = (path: string) =>
  publish({
    inputs: [path],
    out: join(folder, 'out'),
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    allowRewrite: false,
    progress: silent,
  });

async function edited(sheet: TableName, edit: (xml: string) => string) {
  const path = join(folder, 'dasbor.xlsx');
  const sheets = smallSheets();
  await writeWorkbook(path, sheets);
  await editPart(path, sheetPart(sheets, sheet), edit);
  return tried(path);
}

const error = (address: string, sign: string) =>
  withXmlCell(address, `<c r="${address}" t="e"><f>VLOOKUP(1,A:B,2,0)</f><v>${sign}</v></c>`);

describe('a formula that has failed is refused, whatever an empty cell would mean there', () => {
  test.each<[string, TableName, string, string, string]>([
    ['Wilayah', 'observations', 'B', '3', '#N/A'],
    ['Nilai', 'observations', 'D', '3', '#REF!'],
    ['Keadaan', 'observations', 'E', '2', '#DIV/0!'],
    ['Metode', 'observations', 'G', '2', '#NAME?'],
    ['Komisi', 'agencies', 'E', '2', '#GETTING_DATA'],
  ])('%s of %s', async (heading, sheet, letter, row, sign) => {
    const { problems } = await edited(sheet, error(`${letter}${row}`, sign));
    expect(problems).toMatchObject([
      {
        row: Number(row),
        column: { letter, heading },
        value: sign,
        reason: expect.stringMatching(/gagal/),
      },
    ]);
  });

  test('also in a last row that says nothing else', async () => {
    const { problems } = await edited('observations', (xml) =>
      xml.replace('</sheetData>', '<row r="4"><c r="A4" t="e"><v>#N/A</v></c></row></sheetData>'),
    );
    expect(problems[0]).toMatchObject({ sheet: 'Angka', row: 4 });
  });

  test('and in a heading', async () => {
    const { problems } = await edited('observations', error('E1', '#REF!'));
    expect(problems.map(({ column, row }) => [column?.letter, row])).toContainEqual(['E', 1]);
  });
});

test('a formula that was never computed is refused; one that gives an empty text is empty', async () => {
  const bare = await edited('observations', withXmlCell('B3', '<c r="B3"><f>A1</f></c>'));
  expect(bare.problems).toMatchObject([
    { column: { letter: 'B' }, reason: expect.stringMatching(/belum pernah dihitung/) },
  ]);
  const empty = withXmlCell('B3', '<c r="B3" t="str"><f>IF(1,"")</f><v></v></c>');
  expect((await edited('observations', empty)).problems).toEqual([]);
});

test('hidden rows and sheets are published, but not without a word', async () => {
  const rows = await edited('observations', (xml) =>
    xml.replace('<row r="3"', '<row r="3" hidden="1"'),
  );
  expect(rows.problems).toEqual([]);
  expect(rows.warnings).toMatchObject([
    { sheet: 'Angka', reason: expect.stringMatching(/tersembunyi.*: 3$/) },
  ]);
  const path = join(folder, 'hidden.xlsx');
  await writeWorkbook(path, smallSheets());
  await editPart(path, 'xl/workbook.xml', (xml) =>
    xml.replace('<sheet name="Angka"', '<sheet state="veryHidden" name="Angka"'),
  );
  expect((await tried(path)).warnings).toMatchObject([
    { sheet: 'Angka', reason: expect.stringMatching(/tersembunyi/) },
  ]);
});

/** A workbook whose only part says that it is larger, or smaller, than it is. */
function declaring(bytes: number): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': new Uint8Array(1_000_000) });
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + 24, bytes, true);
  return zip;
}

test('a small file that would fill the memory is refused with a sentence', async () => {
  const path = join(folder, 'bomb.xlsx');
  await writeFile(path, declaring(450 * 1024 * 1024));
  expect((await tried(path)).problems).toMatchObject([
    { reason: expect.stringMatching(/terlalu besar.*400 MB/) },
  ]);
});

test('a part is never inflated further than it says', () => {
  const parts = openWorkbook(declaring(1000));
  expect(parts['xl/workbook.xml']?.buffer.byteLength).toBe(1000);
});

test('one cell far away does not make a sheet of billions', async () => {
  const { problems } = await edited('observations', (xml) =>
    xml.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ),
  );
  expect(problems).toMatchObject([{ reason: expect.stringMatching(/1048576 baris/) }]);
});

test('a total is one fault, not one for each cell that it leaves empty', async () => {
  const { problems } = await edited('observations', (xml) =>
    xml.replace(
      '</sheetData>',
      '<row r="4"><c r="A4" t="inlineStr"><is><t>Jumlah</t></is></c><c r="D4"><v>184.9</v></c></row></sheetData>',
    ),
  );
  expect(problems).toMatchObject([
    { row: 4, value: 'Jumlah', fix: expect.stringMatching(/kolom # dengan contoh/) },
  ]);
});
