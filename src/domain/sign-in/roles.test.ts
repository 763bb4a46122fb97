import { describe, expect, test } from 'vitest';
import { isListedFor, rolesIn } from './roles';

describe('roles in the claims', () => {
  test.each([
    ['a list under a path', { realm_access: { roles: ['dprd'] } }, 'realm_access.roles', ['dprd']],
    ['a single text', { role: 'bupati' }, 'role', ['bupati']],
    ['a name with dots', { 'https://x.id/roles': ['dprd'] }, 'https://x.id/roles', ['dprd']],
    ['only texts', { roles: ['dprd', 1, null] }, 'roles', ['dprd']],
    ['nothing there', {}, 'realm_access.roles', []],
    ['a text where an object should be', { realm_access: 'x' }, 'realm_access.roles', []],
    ['no member of every object', {}, 'constructor.name', []],
  ])('%s', (_, claims, path, roles) => {
    expect(rolesIn(claims, path)).toEqual(roles);
  });
});

describe('an entry of the menu is listed', () => {
  test.each([
    ['for all where nobody is named', [], undefined, true],
    ['for who has one of the roles', ['opd', 'dprd'], ['dprd', 'bupati'], true],
    ['not for who has none', ['opd'], ['dprd'], false],
    ['not for who is not signed in', [], ['dprd'], false],
  ])('%s', (_, roles, asked, isListed) => {
    expect(isListedFor(roles, asked)).toBe(isListed);
  });
});
