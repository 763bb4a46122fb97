import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { exampleOf, itemOf, membersOf } from '@/api/config/check/schemaWalk';
import { wholeConfigSchema } from '@/api/config/members/wholeConfig';
import { MISTAKE_KINDS } from '@/domain/config/mistake';
import { configMistakes as en } from '@/i18n/messages/en/pages/config';
import { configMistakes as id } from '@/i18n/messages/id/pages/config';

test('every kind of mistake has its sentence in both languages, filled with the same values', () => {
  const filledWith = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const kind of MISTAKE_KINDS) {
    expect(filledWith(en[kind]), kind).toEqual(filledWith(id[kind]));
    expect(id[kind]).toMatch(/\S/);
  }
});

test('every member has an example, so that every sentence can give one', () => {
  const leaves = (schema: GenericSchema, path: string): string[] => {
    const item = itemOf(schema);
    const members = membersOf(schema);
    const own = exampleOf(schema) === undefined ? [path] : [];
    if (item !== null) return [...own, ...leaves(item, `${path}[]`)];
    return [
      ...own,
      ...[...(members ?? [])].flatMap(([name, one]) => leaves(one, `${path}.${name}`)),
    ];
  };
  const without = leaves(wholeConfigSchema, '');
  // A label or a yes or no is told with its choices.
  expect(without).toEqual(['.languages[]', '.signIn.required', '.signIn.keepAnswers']);
});
