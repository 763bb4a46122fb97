import { expect, test, vi } from 'vitest';
import { checkTree } from '../../scripts/check-api/checkTree';
import { mockTree, TODAY } from './mockTree';

/** Each reads and checks a whole regency, on machines that do other work too. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CODES = ['52.02', '33.25', '73.22', '62.02'];

test.each(CODES)('the demo world of %s keeps every rule', async (code) => {
  const findings = checkTree(await mockTree(code), { today: TODAY });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
