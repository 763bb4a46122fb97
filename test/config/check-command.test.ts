import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheckConfig } from '../../scripts/check-config';
import { closeServer, listenOnFreePort } from '../../scripts/static-server/port';
import { aConfig } from './aConfig';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command and keeps what it says. */
async function check(...args: string[]) {
  const said: string[] = [];
  const log = (text: string) => said.push(text);
  return { code: await runCheckConfig(args, { log, error: log }), said: said.join('\n') };
}

const { defaultRegency: code } = aConfig;
const EMBLEMS = {
  code,
  name: 'Batang',
  timeZone: 'Asia/Jakarta',
  zone: 'WIB',
  emblem: '/lokal/lambang.svg',
};
const withEmblem = JSON.stringify({
  ...aConfig,
  regencies: [EMBLEMS],
});

test.each([
  ['a file that is not there', () => [join(folder, 'confg.json')], 'there is no such file'],
  ['a folder', () => [folder], 'it is a folder'],
  ['nothing', () => [], 'Which file?'],
  ['an unknown option', () => ['a.json', '--fast'], 'npm run check-config'],
  ['a server that is not there', () => ['http://localhost:59999/config.json'], 'does not answer'],
])('given %s, nothing is checked and the reason is said', async (_, args, words) => {
  const { code, said } = await check(...args());
  expect(code).toBe(2);
  expect(said).toContain(words);
  expect(said).not.toContain('ENOENT');
});

test('an emblem that is not in the folder of the server is named, until it is there', async () => {
  const file = join(folder, 'config.json');
  await writeFile(file, withEmblem);
  expect(await check(file)).toMatchObject({ code: 0 });
  const missing = await check(file, '--public', folder);
  expect(missing.code).toBe(1);
  expect(missing.said).toContain(
    `regencies[0].emblem: "/lokal/lambang.svg" – tidak ada berkas · there is no file ${folder}/lambang.svg`,
  );
  await writeFile(join(folder, 'lambang.svg'), '<svg/>');
  expect(await check(file, '--public', folder)).toMatchObject({ code: 0 });
});

test.each([
  [404, 'image/svg+xml', 1, /does not load: http:\S+\/lokal\/lambang\.svg answers 404/],
  [200, 'text/html', 1, /lambang\.svg is text\/html, no picture/],
  [200, 'image/svg+xml', 0, /no mistakes/],
])('an emblem that a server answers with %i %s', async (status, type, code, words) => {
  const server = createServer((request, response) => {
    const isConfig = request.url === '/config.json';
    response.writeHead(isConfig ? 200 : status, { 'content-type': type });
    response.end(isConfig ? withEmblem : '<svg/>');
  });
  const url = `http://localhost:${await listenOnFreePort(server, 0)}/config.json`;
  const result = await check(url);
  await closeServer(server);
  expect(result).toEqual({ code, said: expect.stringMatching(words) });
});
