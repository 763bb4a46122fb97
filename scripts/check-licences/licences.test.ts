import { expect, test } from 'vitest';
import { isAllowed, licenceFaults, noticeRow } from './licences';

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-or-later', false],
  ['', false],
])('the licence "%s" is allowed: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

const credit = (name: string, licence = 'MIT') => ({
  name,
  version: '1.0.0',
  licence,
  holder: null,
});
const shipped = {
  credits: [credit('a')],
  bundled: ['a'],
  notice: noticeRow(credit('a')),
  fonts: [],
};

test('what is allowed and named has no fault', () => {
  expect(licenceFaults(shipped)).toEqual([]);
});

test.each([
  [
    'a forbidden licence',
    { credits: [credit('a'), credit('b', 'AGPL-3.0-only')] },
    'b: its licence',
  ],
  ['a tool in the build', { bundled: ['a', 'vitest'] }, 'vitest: is in the build'],
  ['a package that is not named', { notice: '' }, 'a: NOTICE.md lacks the line'],
  ['a font that is not named', { fonts: ['x.woff2'] }, 'x.woff2: NOTICE.md'],
])('%s is a fault', (_, changed, fault) => {
  expect(licenceFaults({ ...shipped, ...changed }).join()).toContain(fault);
});
