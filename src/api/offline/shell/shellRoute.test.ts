import { expect, test } from 'vitest';
import { shellRoute } from './shellRoute';

const shell = { scope: 'https://a.id/52.02/layar', base: '/' };

test.each([
  ['a page', 'https://a.id/52.02/layar?adegan=peta', 'navigate', 'GET', 'page'],
  ['the same with a slash', 'https://a.id/52.02/layar/', 'navigate', 'GET', 'page'],
  ['the remote', 'https://a.id/52.02/layar/kendali', 'navigate', 'GET', 'network'],
  ['a page that begins alike', 'https://a.id/52.02/layanan', 'navigate', 'GET', 'network'],
  ['a file of the program', 'https://a.id/assets/x-12345678.js', 'cors', 'GET', 'file'],
  ['a file beside the program', 'https://a.id/openapi/catalog.json', 'cors', 'GET', 'network'],
  ['the configuration', 'https://a.id/config.json', 'cors', 'GET', 'config'],
  ['an API', 'https://a.id/api/assessment/v1/x.json', 'cors', 'GET', 'network'],
  ['the question which build is served', 'https://a.id/index.html', 'cors', 'GET', 'network'],
  ['another host', 'https://b.id/config.json', 'cors', 'GET', 'network'],
  ['what is no question', 'https://a.id/config.json', 'cors', 'POST', 'network'],
] as const)('%s', (_, url, mode, method, route) => {
  expect(shellRoute({ url, mode, method }, shell)).toBe(route);
});

test.each([
  ['https://a.id/52.02/rapat', 'page'],
  ['https://a.id/52.02/rapat/2026-11-20;nama=RDP?sejak=lkpj-2025', 'page'],
  ['https://a.id/52.02/rapat-lain', 'network'],
  ['https://a.id/52.02/indikator/ipm', 'network'],
] as const)('the worker of the hearings answers %s from the %s', (url, route) => {
  const hearings = { scope: 'https://a.id/52.02/rapat', base: '/' };
  expect(shellRoute({ url, mode: 'navigate', method: 'GET' }, hearings)).toBe(route);
});
