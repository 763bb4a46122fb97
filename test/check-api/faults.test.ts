import { beforeAll, expect, test } from 'vitest';
import { checkTree, type Finding, type TreeResource } from '../../scripts/check-api/checkTree';
import { RULES } from '../../scripts/check-api/rules/rules';
import { HAND_MADE, type HandMade } from './faultTable';
import { mockTree, TODAY } from './mockTree';
import { setAt } from './setAt';

/** Enough of the world for every rule, and little enough to be checked fifty times. */
const LEFT_OUT =
  /scorecards\/202[34]|indicators\/(?!jalan-mantap\/)|quick-wins\/(?!kalender-wisata\/)/;

let tree: TreeResource[];
let before: Finding[];

beforeAll(async () => {
  const whole = await mockTree('52.02');
  tree = whole.filter(({ path }) => !LEFT_OUT.test(path));
  before = checkTree(tree, { today: TODAY });
});

/** The tree with one fault; everything else is shared. */
function withFault({ resource, path, change }: HandMade): TreeResource[] {
  const made = tree.map((one) =>
    one.path === resource ? { ...one, body: structuredClone(one.body) } : one,
  );
  const answer = made.find((one) => one.path === resource);
  if (answer === undefined) throw new Error(`${resource} is not served`);
  setAt(answer.body, path, change);
  return made;
}

test.each(HAND_MADE)('$rule is found in $resource at $path', (fault) => {
  const { rule, resource, path, at = path, found = resource } = fault;
  const hits = checkTree(withFault(fault), { today: TODAY }).filter((one) => one.rule === rule);
  const hit = hits.find((one) => one.resource === found && one.at.startsWith(at));
  expect(hit, JSON.stringify(hits.slice(0, 3))).toBeDefined();
  expect(before).not.toContainEqual(hit);
  expect(hit?.reason).not.toBe('');
  expect(hit?.fix).not.toBe('');
});

test('every rule has a fault made by hand', () => {
  const made = new Set(HAND_MADE.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !made.has(id))).toEqual([]);
});

test('a field that breaks the contract is named, and its answer takes no part in the rules', () => {
  const fault = { rule: 'contract', resource: '/regencies/52.02/worksheets.json' };
  const broken = withFault({ ...fault, path: 'worksheets.0.due', change: '2026-02-30' });
  const worksheets = checkTree(broken, { today: TODAY }).filter(
    ({ resource }) => resource === fault.resource,
  );
  expect(worksheets).toMatchObject([
    { rule: 'contract', at: 'worksheets.0.due', value: '2026-02-30' },
  ]);
});
