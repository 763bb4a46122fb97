import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandOf, Misunderstood } from '../../../scripts/publish-data/command/options';
import { publish } from '../../../scripts/publish-data/publish';
import { silent } from '../../../scripts/publish-data/report/progress';
import { NotOurs } from '../../../scripts/publish-data/write/writeTree';
import { SMALL_DAY, smallSheets } from '../sheets/smallSheets';
import { writeCsvFolder } from '../sheets/writeInput';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusals-'));
});
afterAll(() => rm(folder, { recursive: true }));

const tried = (input: string, out: string) =>
  publish({
    inputs: [input],
    out,
    boundaries: [],
    today: SMALL_DAY,
    numbers: 'unknown',
    isTrial: true,
    allowRewrite: false,
    progress: silent,
  });

test('a trial refuses the folder that publishing would refuse', async () => {
  const input = join(folder, 'csv');
  await writeCsvFolder(input, smallSheets());
  const out = join(folder, 'program');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'the product');
  await expect(tried(input, out)).rejects.toThrow(NotOurs);
});

test('a template is a file of Excel by its name too', () => {
  expect(() => commandOf(['--template', 'dasbor'], SMALL_DAY)).toThrow(Misunderstood);
  expect(commandOf(['--template', 'dasbor.xlsx'], SMALL_DAY)).toMatchObject({ does: 'template' });
});

test('a CSV in another encoding is told once, whatever other sheets name its rows', async () => {
  const input = join(folder, 'windows');
  await writeCsvFolder(input, smallSheets());
  const agencies =
    'ID;Nama;Nama Pendek;Jenis;Jabatan Kepala\ndinkes;Dinas Kes\u00e9hatan;D;Dinas;K\n';
  await writeFile(join(input, 'Perangkat Daerah.csv'), agencies, 'latin1');
  const { problems } = await tried(input, join(folder, 'data'));
  expect(problems.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    'Perangkat Daerah.csv: berkas bukan UTF-8 sehingga sebagian huruf tidak terbaca',
  ]);
});
