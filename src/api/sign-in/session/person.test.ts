import { expect, test } from 'vitest';
import { personOf } from './person';

test.each([
  [{ sub: 's1', preferred_username: 'siti', name: 'Siti Rahma' }, 'Siti Rahma'],
  [{ sub: 's1', preferred_username: 'siti', name: ' ' }, 'siti'],
  [{ sub: 's1', name: 7 }, 's1'],
])('%j is called %s', (claims, name) => {
  expect(personOf(claims, undefined).name).toBe(name);
});

test('roles are read where the installation says', () => {
  const claims = { sub: 's1', realm_access: { roles: ['dprd'] } };
  expect(personOf(claims, 'realm_access.roles').roles).toEqual(['dprd']);
});
