import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../../scripts/publish-data/publish';
import { isPercent } from '../../../scripts/publish-data/read/workbook/percentStyles';
import { silent } from '../../../scripts/publish-data/report/progress';
import { TABLE_NAMES } from '../../../scripts/publish-data/tables/tables';
import type { WorldSheets } from '../sheets/sheetRows';
import { SMALL_DAY, withCell } from '../sheets/smallSheets';
import { writeWorkbook } from '../sheets/writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Excel's own numbers of formats. */
const FORMATS = { percent: 10, date: 14 } as const;

/** Gives cells of the sheet Angka a format, as Excel stores it: by the number of a style. */
async function format(
  path: string,
  sheets: WorldSheets,
  cells: Record<string, keyof typeof FORMATS>,
) {
  const filled = TABLE_NAMES.filter((name) => (sheets[name]?.length ?? 0) > 1);
  const part = `xl/worksheets/sheet${filled.indexOf('observations') + 1}.xml`;
  const files = unzipSync(await readFile(path));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const styles = text('xl/styles.xml').replace(
    '</cellXfs>',
    `<xf numFmtId="${FORMATS.percent}"/><xf numFmtId="${FORMATS.date}"/></cellXfs>`,
  );
  const sheet = Object.entries(cells).reduce(
    (xml, [place, name]) =>
      xml.replace(`<c r="${place}">`, `<c r="${place}" s="${name === 'percent' ? 2 : 3}">`),
    text(part),
  );
  const changed = { 'xl/styles.xml': strToU8(styles), [part]: strToU8(sheet) };
  await writeFile(path, zipSync({ ...files, ...changed }));
}

const FIGURES = 'api/assessment/v1/regencies/52.02/indicators/imunisasi/observations.json';

async function figuresOf(sheets: WorldSheets, cells: Record<string, keyof typeof FORMATS>) {
  const input = join(folder, 'dasbor.xlsx');
  const out = join(folder, 'data');
  await writeWorkbook(input, sheets);
  await format(input, sheets, cells);
  const { problems } = await publish({
    inputs: [input],
    out,
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: false,
    allowRewrite: true,
    progress: silent,
  });
  expect(problems).toEqual([]);
  return JSON.parse(await readFile(join(out, FIGURES), 'utf8')).observations;
}

test('a cell in percent format is the percentage on screen, not the fraction in the file', async () => {
  const [first] = await figuresOf(withCell('observations', 2, 'Nilai', 0.274), { D2: 'percent' });
  expect(first.value).toBe(27.4);
});

test('the same number without the format stays what it is', async () => {
  const [first] = await figuresOf(withCell('observations', 2, 'Nilai', 0.274), {});
  expect(first.value).toBe(0.274);
});

test('a date cell is its day', async () => {
  const sheets = withCell('observations', 3, 'Tanggal Terbit', 46_037);
  const [, second] = await figuresOf(sheets, { J3: 'date' });
  expect(second.publishedAt).toBe('2026-01-15');
});

test.each([
  ['0.0%', true],
  ['#,##0.00 %;[Red]-0 %', true],
  ['0.0\\%', false],
  ['0.0"%"', false],
  ['0_%', false],
  ['[$%-421] 0', false],
])('the format %s multiplies: %s', (format, expected) => {
  expect(isPercent(format)).toBe(expected);
});
