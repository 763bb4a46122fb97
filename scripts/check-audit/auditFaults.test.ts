import { expect, test } from 'vitest';
import { auditFaults } from './auditFaults';

const URL = 'https://github.com/advisories/GHSA-xxxx';
const audit = (severity: string) =>
  JSON.stringify({
    vulnerabilities: {
      leaf: { severity, via: [{ url: URL, title: 'Prototype pollution', severity }] },
      above: { severity, via: ['leaf'] },
    },
  });
const except = (until: string) => [
  { url: URL, reason: 'only reached by a tool of the build', until },
];

test.each([
  ['critical', 1],
  ['high', 1],
  ['moderate', 0],
])('a %s weakness counts %i', (severity, count) => {
  expect(auditFaults(audit(severity), [], '2026-11-22')).toHaveLength(count);
});

test('an exception holds until its day', () => {
  expect(auditFaults(audit('high'), except('2026-12-01'), '2026-11-22')).toEqual([]);
  expect(auditFaults(audit('high'), except('2026-11-22'), '2026-11-22')).toHaveLength(1);
});

test.each([
  '',
  'npm error audit endpoint returned an error',
  '{"message":"405 Method Not Allowed"}',
])('a registry that says "%s" did not answer', (text) => {
  expect(auditFaults(text, [], '2026-11-22')).toBeNull();
});
