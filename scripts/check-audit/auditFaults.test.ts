import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditFaults, unaudited } from './auditFaults';

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

test.each([
  [undefined, false],
  ['', false],
  ['1', true],
])(
  'where the registry does not answer, DEMAND_AUDIT=%o makes it a fault: %s',
  (demanded, isFault) => {
    const told = unaudited(demanded);
    expect([told.isFault, told.words]).toEqual([isFault, expect.stringContaining('NOT CHECKED')]);
  },
);

test('the command fails where it cannot audit and must', () => {
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', DEMAND_AUDIT: '' };
  const audit = (demanded: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-audit.ts'], {
      env: { ...env, DEMAND_AUDIT: demanded },
    }).status;
  expect([audit(''), audit('1')]).toEqual([0, 1]);
}, 60_000);

test('a release is checked for licences and weaknesses before it is packed', () => {
  const { scripts }: { scripts: { release: string } } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  expect(scripts.release.split(' && ')).toEqual([
    'vite build',
    'tsx scripts/check-product.ts',
    'tsx scripts/check-licences.ts',
    'tsx scripts/check-audit.ts',
    'tsx scripts/release.ts',
  ]);
});
