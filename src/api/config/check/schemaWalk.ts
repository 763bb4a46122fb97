import { type GenericSchema, getExamples } from 'valibot';
import type { FieldPath } from '@/domain/config/mistake';

const isSchema = (value: unknown): value is GenericSchema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** The schema beneath what only says that something may be left out. */
function unwrapped(schema: GenericSchema): GenericSchema {
  return 'wrapped' in schema && isSchema(schema.wrapped) ? unwrapped(schema.wrapped) : schema;
}

/** Members of an object by name; `null` for what is no object. */
export function membersOf(schema: GenericSchema): ReadonlyMap<string, GenericSchema> | null {
  const own = unwrapped(schema);
  if (!('entries' in own) || typeof own.entries !== 'object' || own.entries === null) return null;
  const members: [string, unknown][] = Object.entries(own.entries);
  return new Map(members.flatMap(([name, member]) => (isSchema(member) ? [[name, member]] : [])));
}

/** What every item of a list is; `null` for what is no list. */
export function itemOf(schema: GenericSchema): GenericSchema | null {
  const own = unwrapped(schema);
  return 'item' in own && isSchema(own.item) ? own.item : null;
}

/** The schema that a path leads to; `null` where it leads nowhere. */
export function schemaAt(schema: GenericSchema, path: FieldPath): GenericSchema | null {
  const [step, ...rest] = path;
  if (step === undefined) return unwrapped(schema);
  const next = typeof step === 'number' ? itemOf(schema) : (membersOf(schema)?.get(step) ?? null);
  return next === null ? null : schemaAt(next, rest);
}

/** What could stand there; an object without an example is made of those of its members. */
export function exampleOf(schema: GenericSchema): unknown {
  const own = unwrapped(schema);
  const [example]: readonly unknown[] = getExamples(own);
  const members = membersOf(own);
  if (example !== undefined || members === null) return example;
  const examples = [...members].map(([name, member]) => [name, exampleOf(member)] as const);
  return Object.fromEntries(examples.filter(([, one]) => one !== undefined));
}
