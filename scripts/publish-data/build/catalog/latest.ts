import type { Definition } from './indicators';

/** The definition in force of every indicator. */
export function latestById(definitions: readonly Definition[]): Map<string, Definition> {
  const latest = new Map<string, Definition>();
  for (const definition of definitions) {
    const known = latest.get(definition.id);
    if (known === undefined || known.publishedAt <= definition.publishedAt)
      latest.set(definition.id, definition);
  }
  return latest;
}
