import * as v from 'valibot';
import { ContractError, type ContractIssue } from './errors';

/** A part of an answer: parsed, or the reason why it cannot be shown. */
export type Part<T> = { ok: true; value: T } | { ok: false; error: ContractError };

/** Path of an issue that concerns all that was parsed. */
export const WHOLE = '(body)';

/** Checks one part of an answer against its schema and converts it; a broken part is kept as its error. */
export function parsePart<S extends v.GenericSchema, T>(
  url: string,
  schema: S,
  input: unknown,
  convert: (output: v.InferOutput<S>) => T,
): Part<T> {
  const result = v.safeParse(schema, input);
  if (!result.success) {
    return { ok: false, error: new ContractError(url, contractIssues(result.issues)) };
  }
  try {
    return { ok: true, value: convert(result.output) };
  } catch (error) {
    // A code that joins to nothing is found only while converting.
    if (error instanceof ContractError) return { ok: false, error };
    throw error;
  }
}

/** The value of a part; throws its `ContractError`, which the panel that needs it shows. */
export function unwrap<T>(part: Part<T>): T {
  if (!part.ok) throw part.error;
  return part.value;
}

type Issue = v.BaseIssue<unknown>;

function contractIssues([first, ...rest]: [Issue, ...Issue[]]): [
  ContractIssue,
  ...ContractIssue[],
] {
  return [toContractIssue(first), ...rest.map(toContractIssue)];
}

function toContractIssue(issue: Issue): ContractIssue {
  const { path, leaf } = deepest(issue);
  return {
    path: path.join('.') || WHOLE,
    expected: leaf.expected ?? leaf.message,
    received: leaf.received,
  };
}

/** A union fails as a whole; the member that came furthest names the field at fault. */
function deepest(issue: Issue): { path: string[]; leaf: Issue } {
  const path = (issue.path ?? []).map((step) => String(step.key));
  const inner = (issue.issues ?? []).map(deepest).sort((a, b) => b.path.length - a.path.length)[0];
  if (inner === undefined || inner.path.length === 0) return { path, leaf: issue };
  return { path: [...path, ...inner.path], leaf: inner.leaf };
}
