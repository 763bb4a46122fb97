import * as v from 'valibot';
import { breathe } from './breathe';
import { ContractError, type ContractIssue } from './errors';
import { type Part, parsePart, WHOLE } from './parsePart';

/** Records checked at a stretch: about what a phone does between two frames. */
const STRETCH = 12;

type ListSchema = v.ArraySchema<v.GenericSchema, undefined>;

/**
 * Checks and converts the list under `field` record by record, with a pause after each stretch: keys
 * and pointer stay alive however long the list is. A broken list is kept as its error.
 */
export async function parseList<S extends ListSchema, T>(
  url: string,
  field: string,
  schema: S,
  input: unknown,
  convert: (record: v.InferOutput<S['item']>) => T,
): Promise<Part<T[]>> {
  const list = parsePart(
    url,
    v.object({ [field]: v.array(v.unknown()) }),
    input,
    (body) => body[field] ?? [],
  );
  if (!list.ok) return list;
  const value: T[] = [];
  const found: ContractIssue[] = [];
  for (const [index, record] of list.value.entries()) {
    if (index % STRETCH === STRETCH - 1) await breathe();
    const part = parsePart(url, schema.item, record, convert);
    if (part.ok) value.push(part.value);
    else found.push(...part.error.issues.map((issue) => within(`${field}.${index}`, issue)));
  }
  const [first, ...rest] = found;
  return first === undefined
    ? { ok: true, value }
    : { ok: false, error: new ContractError(url, [first, ...rest]) };
}

const within = (place: string, issue: ContractIssue): ContractIssue => ({
  ...issue,
  path: issue.path === WHOLE ? place : `${place}.${issue.path}`,
});
