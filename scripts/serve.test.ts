import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FolderServer, serveFolder } from './serve';

let folder: string;
let server: FolderServer;
const asPage = { headers: { accept: 'text/html' } };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'site/assets'), { recursive: true });
  await mkdir(join(folder, 'api/regions'), { recursive: true });
  await writeFile(join(folder, 'site/index.html'), '<h1>Dasbor</h1>');
  await writeFile(join(folder, 'site/assets/main-Ab3_x9Zq.js'), 'export {};');
  await writeFile(join(folder, 'api/regions/52.02.json'), '{"name":"Lombok Tengah"}');
  await writeFile(join(folder, 'api/map.geojson'), '{}');
  await writeFile(join(folder, 'secret.json'), '{}');
  server = await serveFolder({ roots: { '/': `${folder}/site`, '/api': `${folder}/api` } });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('a page address falls back to index.html, even with the dot of a region code', async () => {
  const page = await fetch(`${server.url}/52.02/indikator`, asPage);
  expect(await page.text()).toBe('<h1>Dasbor</h1>');
  expect(await (await fetch(`${server.url}/52.02`, asPage)).text()).toBe('<h1>Dasbor</h1>');
  const edition = '/52.02/rapat/2026-11-20;nama=RDP;sidik=3f2a91.ab0012';
  expect(await (await fetch(server.url + edition, asPage)).text()).toBe('<h1>Dasbor</h1>');
});

test('an API path without extension finds its JSON file under its own root', async () => {
  const response = await fetch(`${server.url}/api/regions/52.02`);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({ name: 'Lombok Tengah' });
});

test('a missing resource is a problem document, never the page', async () => {
  for (const path of ['/assets/gone.js', '/api/regions/99.99', '/missing.json']) {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  }
});

test('hashed assets are kept for a year, pages are checked each time', async () => {
  const asset = await fetch(`${server.url}/assets/main-Ab3_x9Zq.js`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
  const page = await fetch(server.url, asPage);
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

test('answers in the best encoding the reader accepts', async () => {
  const encodingFor = async (accept: string) => {
    const response = await fetch(`${server.url}/api/map.geojson`, {
      headers: { 'accept-encoding': accept },
    });
    expect(response.headers.get('content-type')).toBe('application/geo+json');
    return response.headers.get('content-encoding');
  };
  expect(await encodingFor('gzip, deflate, br')).toBe('br');
  expect(await encodingFor('gzip')).toBe('gzip');
  expect(await encodingFor('identity')).toBeNull();
});

test('an unchanged file costs no body', async () => {
  const first = await fetch(`${server.url}/api/map.geojson`);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(`${server.url}/api/map.geojson`, {
    headers: { 'if-none-match': etag },
  });
  expect(again.status).toBe(304);
});

test('nothing outside the folders is served', async () => {
  const response = await fetch(`${server.url}/..%2Fsecret.json`);
  expect(response.status).toBe(404);
});
