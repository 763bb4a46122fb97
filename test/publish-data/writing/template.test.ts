import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xlsxBook } from '@/ui/download/file/xlsxBook';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { TABLE_NAMES, TABLES } from '../../../scripts/publish-data/tables/tables';
import { templateBook } from '../../../scripts/publish-data/template/templateBook';
import { templateSheets } from '../../../scripts/publish-data/template/templateSheets';
import { writeTemplate } from '../../../scripts/publish-data/template/writeTemplate';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'template-'));
});
afterAll(() => rm(folder, { recursive: true }));

const tried = (input: string) =>
  publish({
    inputs: [input],
    out: join(folder, 'out'),
    boundaries: [],
    today: '2026-07-21',
    numbers: 'unknown',
    isTrial: true,
    allowRewrite: false,
    progress: silent,
  });

test('the template is read back, its examples are left out, and nothing is published of it', async () => {
  const path = join(folder, 'template.xlsx');
  await writeTemplate(path);
  const { problems, rows, examples } = await tried(path);
  expect(problems.map(({ sheet, reason }) => `${sheet}: ${reason}`)).toEqual(
    ['Kabupaten', 'Kecamatan', 'Perangkat Daerah', 'Sumber'].map(
      (sheet) => `${sheet}: sheet ini tidak punya baris data`,
    ),
  );
  expect(rows).toBe(0);
  expect(examples).toBe(TABLE_NAMES.length);
});

test('its examples are right in themselves: without their mark they are published', async () => {
  const path = join(folder, 'examples.xlsx');
  const unmarked = templateSheets()
    .filter(({ name }) => name !== 'Petunjuk')
    .map(({ name, rows }) => ({ name, rows: rows.map(([, ...cells]) => cells) }));
  await writeFile(path, xlsxBook(unmarked));
  const { problems, rows } = await tried(path);
  expect(rows).toBe(TABLE_NAMES.length);
  expect(problems.filter(({ sheet }) => sheet !== undefined)).toEqual([]);
});

test('a workbook that is there is never overwritten', async () => {
  const path = join(folder, 'filled.xlsx');
  await writeFile(path, 'a year of work');
  await expect(writeTemplate(path)).rejects.toThrow(/EEXIST/);
  expect(await readFile(path, 'utf8')).toBe('a year of work');
});

test('the guide for operators names every sheet and every required column', async () => {
  const guide = await readFile('docs/publishing-data.md', 'utf8');
  for (const name of TABLE_NAMES) {
    const { sheet, columns } = TABLES[name];
    const row = guide.split('\n').find((text) => text.startsWith(`| ${sheet} |`));
    expect(row, sheet).toBeDefined();
    for (const { heading, isRequired } of Object.values(columns)) {
      if (isRequired) expect(row, `${sheet}: ${heading}`).toContain(heading);
    }
  }
});

test('help in the workbook: parts in the order that Excel demands, lists of sheets that are there', async () => {
  const files = unzipSync(templateBook(true));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, it]) => it);
  expect(names).toContain('Angka');
  expect(names).not.toContain('Quick Win');
  const angka = text(`xl/worksheets/sheet${names.indexOf('Angka') + 1}.xml`);
  const order = [
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'autoFilter',
    'dataValidations',
  ];
  const places = order.map((part) => angka.indexOf(`<${part}`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  const lists = [...angka.matchAll(/<formula1>([^<]*)<\/formula1>/g)].map(([, it]) => it ?? '');
  expect(lists).toContain("'Sumber'!$B$2:$B$5000");
  expect(lists).toContain('&quot;tetap,sementara,sangat sementara&quot;');
  for (const list of lists)
    if (list.startsWith("'")) expect(names).toContain(list.slice(1, list.indexOf("'!")));
  expect(angka).toContain('<v>93.4</v>');
});
