import { readFileSync } from 'node:fs';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { checkConfigText } from '@/api/config/check/checkConfig';
import { itemOf, membersOf } from '@/api/config/check/schemaWalk';
import { wholeConfigSchema } from '@/api/config/members/wholeConfig';

const guide = readFileSync('docs/configuration.md', 'utf8');

const namesIn = (schema: GenericSchema): string[] => {
  const item = itemOf(schema);
  if (item !== null) return namesIn(item);
  return [...(membersOf(schema) ?? [])].flatMap(([name, member]) => [name, ...namesIn(member)]);
};

test('the guide has every member by its name', () => {
  const words = new Set(guide.match(/[$\w-]+/g));
  // What belongs to the wall is in its own guide.
  const own = namesIn(wholeConfigSchema).filter((name) => !['height', 'distance'].includes(name));
  expect(own.filter((name) => !words.has(name))).toEqual([]);
});

test('the whole examples of the guide are right', () => {
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  expect(examples).toHaveLength(2);
  expect(examples.flatMap(checkConfigText)).toEqual([]);
});

const byHand = readFileSync('docs/kiosk.md', 'utf8');
test('the example of the guide to the wall is right', () => {
  const wall = /```json\n("wall"[\s\S]*?)```/.exec(byHand)?.[1];
  const [whole = ''] = guide.match(/(?<=```json\n)[\s\S]*?(?=```)/) ?? [];
  const { wall: _, ...rest } = JSON.parse(whole);
  expect(checkConfigText(JSON.stringify({ ...rest, ...JSON.parse(`{${wall}}`) }))).toEqual([]);
});
