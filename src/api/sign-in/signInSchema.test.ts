import { describe, expect, test } from 'vitest';
import { parsePart } from '../http/parsePart';
import { signInSchema } from './signInSchema';

const PROVIDER = { authority: 'https://sso.example.go.id/realms/kab', clientId: 'dasbor' };
const parse = (input: object) =>
  parsePart('/config.json', signInSchema, input, (settings) => settings);

test('authority and client are enough', () => {
  expect(parse(PROVIDER)).toEqual({
    ok: true,
    value: { ...PROVIDER, scope: 'openid profile', menu: {}, required: true, keepAnswers: false },
  });
});

describe('is refused by its field:', () => {
  test.each([
    ['a provider in the clear', { authority: 'http://sso.example.go.id' }, 'authority'],
    ['a script for a provider', { authority: 'javascript:alert(1)' }, 'authority'],
    ['a provider with a question', { authority: 'https://sso.example.go.id?x=1' }, 'authority'],
    ['no client', { clientId: '' }, 'clientId'],
    ['a scope that is not OpenID', { scope: 'profile' }, 'scope'],
    ['a page that does not exist', { rolesClaim: 'roles', menu: { rapt: ['dprd'] } }, 'menu.rapt'],
    ['a page for no role', { rolesClaim: 'roles', menu: { rapat: [] } }, 'menu.rapat'],
    ['roles in no claim', { menu: { rapat: ['dprd'] } }, 'rolesClaim'],
    ['a secret, which no browser can keep', { clientSecret: 'x' }, 'clientSecret'],
  ])('%s', (_, members, path) => {
    const part = parse({ ...PROVIDER, ...members });
    expect(part.ok ? null : part.error.issues[0].path).toBe(path);
  });
});

test('a provider on this machine may answer in the clear', () => {
  expect(parse({ ...PROVIDER, authority: 'http://localhost:4000' }).ok).toBe(true);
});
