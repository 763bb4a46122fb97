import { beforeAll, expect, test } from 'vitest';
import { checkTree, type Finding } from '../../../scripts/check-api/checkTree';
import { RULES } from '../../../scripts/check-api/rules/rules';
import { RULE_WORDS } from '../../../scripts/publish-data/words/rules/ruleWords';
import { sayFinding } from '../../../scripts/publish-data/words/sayFinding';
import { HAND_MADE } from '../../check-api/faultTable';
import { mockTree, TODAY } from '../../check-api/mockTree';
import { setAt } from '../../check-api/setAt';

/** Words of the contract and of English that no officer should meet. */
const FOREIGN =
  /\b(?:the|is|of|publishedAt|enteredAt|unit\.kind|purposeCode|scale\w+|not-\w+|null|undefined|NaN|Infinity|yearly|monthly|percent|count|formula)\b|\d{4}-(?:Q|S|\d\d)|\/regencies\//;
const LEFT_OUT =
  /scorecards\/202[34]|indicators\/(?!jalan-mantap\/)|quick-wins\/(?!kalender-wisata\/)/;

let tree: Awaited<ReturnType<typeof mockTree>>;
beforeAll(async () => {
  tree = (await mockTree('52.02')).filter(({ path }) => !LEFT_OUT.test(path));
});

test('every rule has a sentence in the words of the sheets, and no sentence is of no rule', () => {
  expect(Object.keys(RULE_WORDS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(HAND_MADE)('$rule at $path is said without a word of the contract', (fault) => {
  const { rule, resource, path, change } = fault;
  const made = tree.map((one) =>
    one.path === resource ? { ...one, body: structuredClone(one.body) } : one,
  );
  setAt(made.find((one) => one.path === resource)?.body, path, change);
  const found = checkTree(made, { today: TODAY }).find((one: Finding) => one.rule === rule);
  if (found === undefined) throw new Error(`${rule} was not found`);
  const { reason, fix } = sayFinding({ ...found, value: 'X' }, '', '');
  expect(`${reason}. ${fix}`).not.toMatch(FOREIGN);
  expect(`${reason}. ${fix}`).not.toMatch(/[ (]([.,;)]|$)| {2}/);
});
