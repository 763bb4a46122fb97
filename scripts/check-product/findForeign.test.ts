import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findForeign } from './findForeign';
import { worldTexts } from './worldTexts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'product-'));
  await mkdir(join(folder, 'assets'));
});
afterEach(() => rm(folder, { recursive: true }));

const publish = (name: string, text: string) => writeFile(join(folder, name), text);

test('a product of its own words is clean, whichever regencies it serves', async () => {
  await publish('assets/app-12345678.js', 'const title = "Ringkasan Eksekutif";');
  await publish('config.json', '{"name":"Kotawaringin Timur"}');
  expect(await findForeign(folder, ['Kotawaringin Timur'])).toEqual([]);
});

test.each([
  ['assets/app-12345678.js', 'register("/mockServiceWorker.js")', 'mockServiceWorker'],
  ['assets/app-12345678.js', 'const name = "Kotawaringin Timur"', 'Kotawaringin Timur'],
  ['mockServiceWorker.js', '', 'the worker of the mock API'],
  ['config.json', '{"api":"#mocks/demo"}', '#mocks'],
])('%s with %s is named', async (name, text, mark) => {
  await publish(name, text);
  const found = await findForeign(folder, ['Kotawaringin Timur']);
  expect(found.join()).toContain(mark);
  expect(found.join()).toContain(name);
});

test('the texts of the demo world are its own: places, agencies and notes, not the field’s words', async () => {
  const texts = await worldTexts();
  expect(texts.length).toBeGreaterThan(500);
  expect(texts).toContain('Kotawaringin Timur');
  expect(texts).not.toContain('Smart Governance');
});
