import { expect, test } from 'vitest';
import { checkTree } from '../../scripts/check-api/checkTree';
import { mockTree, TODAY } from './mockTree';

const CODES = ['52.02', '33.25', '73.22', '62.02'];

test.each(CODES)('the demo world of %s keeps every rule', async (code) => {
  const findings = checkTree(await mockTree(code), { today: TODAY });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
