import * as v from 'valibot';
import {
  type FieldPath,
  fieldOf,
  MISTAKE_KINDS,
  type Mistake,
  type MistakeKind,
  writtenAs,
} from '@/domain/config/mistake';
import { exampleOf, schemaAt } from './schemaWalk';

/** Every rule of a schema that a value breaks; members that it does not know are no part of it. */
export function schemaMistakes(schema: v.GenericSchema, value: unknown): Mistake[] {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.filter(({ expected }) => expected !== 'never').map((one) => toMistake(schema, one));
}

function toMistake(schema: v.GenericSchema, issue: v.BaseIssue<unknown>): Mistake {
  const path = pathOf(issue);
  const kind = kindOf(issue);
  const own = schemaAt(schema, path);
  // Whole, to be copied.
  const example = writtenAs(own === null ? undefined : exampleOf(own), Number.POSITIVE_INFINITY);
  const name = String(path.at(-1) ?? '');
  return {
    field: fieldOf(path),
    kind,
    values: {
      value: writtenAs(issue.input),
      example: kind === 'missing' ? `"${name}": ${example}` : example,
      expected: issue.message.replace(/^Expected /, ''),
      ...boundOf(issue),
    },
  };
}

const pathOf = ({ path }: v.BaseIssue<unknown>): FieldPath =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const boundOf = ({ requirement, expected }: v.BaseIssue<unknown>) => ({
  bound: String(requirement ?? ''),
  choices: (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', '),
});

/** By the type of what was expected, where the schema does not say a kind of its own. */
const BY_TYPE: Partial<Record<string, MistakeKind>> = {
  string: 'text',
  number: 'number',
  finite: 'number',
  integer: 'whole',
  boolean: 'truth',
  array: 'list',
  object: 'object',
  strict_object: 'object',
  loose_object: 'object',
  picklist: 'choice',
  min_value: 'least',
  max_value: 'most',
};

function kindOf(issue: v.BaseIssue<unknown>): MistakeKind {
  const own = MISTAKE_KINDS.find((kind) => kind === issue.message);
  if (own !== undefined) return own;
  if (issue.input === undefined) return 'missing';
  if (issue.type === 'min_length' || issue.type === 'non_empty')
    return Array.isArray(issue.input) ? 'emptyList' : 'empty';
  return BY_TYPE[issue.type] ?? 'other';
}
