import { expect, test } from 'vitest';
import { isFile, isJson, isPage } from './goodAnswers';

const PROGRAM = '<meta name="build" content="ab12">';
const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

test.each([
  ['of the program', html(PROGRAM), true],
  ['to sign in', html('<form>'), false],
  ['with an error status', html(PROGRAM, 502), false],
])('a page %s', async (_, answer, expected) => {
  expect(await isPage(answer)).toBe(expected);
});

test('a page at the end of a redirect is not the page that was asked for', async () => {
  const answer = Object.defineProperty(html(PROGRAM), 'redirected', { value: true });
  expect(await isPage(answer)).toBe(false);
});

test.each([
  ['code', new Response('x', { headers: { 'content-type': 'text/javascript' } }), true],
  ['a page in its place', html(PROGRAM), false],
  ['nothing', new Response('', { status: 404 }), false],
])('a file that is %s', async (_, answer, expected) => {
  expect(await isFile(answer)).toBe(expected);
});

test.each([
  ['JSON', new Response('{}'), true],
  ['a page', html('<form>'), false],
  ['an error in JSON', new Response('{}', { status: 500 }), false],
])('a configuration that is %s', async (_, answer, expected) => {
  expect(await isJson(answer)).toBe(expected);
});
