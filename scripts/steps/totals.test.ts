import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sayTotals, sumTotals } from './totals';

test('the tests of both runners are added up', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'totals-'));
  const unit = join(folder, 'unit.json');
  const browser = join(folder, 'browser.json');
  await writeFile(unit, '{"numPassedTests": 40, "numFailedTests": 1}');
  await writeFile(browser, '{"stats": {"expected": 7, "unexpected": 2, "flaky": 1}}');
  expect(sayTotals(await sumTotals(unit, browser))).toBe(
    '48 passed (1 at the second try), 3 failed',
  );
});

test('a step that did not run adds nothing', async () => {
  expect(sayTotals(await sumTotals('gone.json', 'gone.json'))).toBe('0 passed, 0 failed');
});
