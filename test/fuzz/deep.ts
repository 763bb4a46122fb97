/** Every value of a record, with its path; what was met before is not walked again. */
export function* deep(
  value: unknown,
  path = '',
  met = new Set<unknown>(),
): Generator<{ path: string; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null || met.has(value)) return;
  // A refusal shows no figure.
  if (value instanceof Error) return;
  met.add(value);
  const entries = value instanceof Map ? value.entries() : Object.entries(value);
  for (const [key, member] of entries) yield* deep(member, `${path}.${key}`, met);
}

/** Numbers that no screen may show. */
export const wrongNumbers = (value: unknown): string[] =>
  [...deep(value)]
    .filter((it) => typeof it.value === 'number' && !Number.isFinite(it.value))
    .map(({ path, value: number }) => `${path} = ${number}`);
