import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onlyProduct, PACKAGES_FILE } from './onlyProduct';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'only-product-'));
  await write('src/main.js', '');
  await write('mocks/demo.js', 'export const world = "demo world";');
  await write('node_modules/msw/index.js', 'export const setupWorker = () => "msw";');
  await write('node_modules/@of/fair/index.js', 'export const fair = () => "fair";');
  await write('public/mockServiceWorker.js', 'worker');
});
afterEach(() => rm(root, { recursive: true }));

const write = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

const buildOf = async (main: string) => {
  await write('src/main.js', main);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { __DEMO__: 'false' },
    plugins: [onlyProduct()],
    build: { rolldownOptions: { input: join(root, 'src/main.js') } },
  });
};

test.each([
  ['directly', 'import { world } from "../mocks/demo"; console.log(world);', 'mocks/demo.js'],
  ['in a chunk of its own', 'import("../mocks/demo").then(console.log);', 'mocks/demo.js'],
  [
    'by its library',
    'import { setupWorker } from "msw"; console.log(setupWorker());',
    'node_modules/msw/index.js',
  ],
])('the mock API imported %s stops the build and is named', async (_, main, module) => {
  await expect(buildOf(main)).rejects.toThrow(`${module} is in`);
});

test('behind the mark of the demo it is left out, and so is its worker', async () => {
  await buildOf(
    'import { fair } from "@of/fair"; if (__DEMO__) import("../mocks/demo"); console.log(fair());',
  );
  await expect(readFile(join(root, 'dist/mockServiceWorker.js'))).rejects.toThrow('ENOENT');
  expect(JSON.parse(await readFile(join(root, PACKAGES_FILE), 'utf8'))).toEqual(['@of/fair']);
});
