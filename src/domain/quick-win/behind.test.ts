import { expect, test } from 'vitest';
import { aQuickWinCondition } from '../../../test/builders';
import { aMilestone } from '../testRecords';
import { percent } from '../units';
import { isBehind, owesAccount } from './behind';

/** Of a planned 60 %; looked at on 22 November 2026. */
const doing = (actual: number, milestoneDue = '2026-12-20') =>
  aQuickWinCondition(
    { milestones: [aMilestone('Kontrak', milestoneDue)] },
    { physicalActual: percent(actual) },
  );

test.each([
  ['critical', doing(30), true, true],
  ['late', doing(45), true, true],
  ['at risk', doing(52), true, true],
  ['on time', doing(56), false, false],
  ['on time, but past a milestone', doing(60, '2026-11-21'), false, true],
  ['on time, with a milestone due today', doing(60, '2026-11-22'), false, false],
  ['silent', aQuickWinCondition({}, null), false, false],
])('a quick win that is %s: behind, owes an account', (_, condition, behind, owes) => {
  expect([isBehind(condition), owesAccount(condition)]).toEqual([behind, owes]);
});
