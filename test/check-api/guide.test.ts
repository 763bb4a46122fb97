import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALL_CHECKS } from '../../scripts/check-api/http/allChecks';
import { BOUNDARY_RULES } from '../../scripts/check-boundaries/rules/boundaryRules';

const guide = readFileSync('docs/checking.md', 'utf8');

const rows = [...ALL_CHECKS, ...BOUNDARY_RULES].map(
  ({ id, severity, holds, source }) => `| \`${id}\` | ${severity} | ${holds} | ${source} |`,
);

test.each(rows)('the guide has the row %s', (row) => {
  expect(guide).toContain(row);
});

test('no two checks have one name', () => {
  for (const checks of [ALL_CHECKS, BOUNDARY_RULES]) {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
