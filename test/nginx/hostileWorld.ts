import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Begins as a formula, goes on as markup that runs, and closes what it may stand in. */
export const HOSTILE = `=HYPERLINK("https://evil.example","x")</text></script>"'><img src=x onerror="document.title='owned'">`;

/** Writes the hostile text before every text of a world on disk; codes and addresses stay. */
export async function makeHostile(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const body: unknown = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify(hostile(body)));
  }
}

/** A text of the contract has these members and no other. */
const isText = (value: object): value is { id: string; en?: string } =>
  Object.keys(value).every((key) => key === 'id' || key === 'en') && 'id' in value;

const SPOKEN = new Set(['name', 'shortName', 'document', 'legalBasis']);

function hostile(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostile);
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return { id: HOSTILE + value.id, en: HOSTILE + (value.en ?? value.id) };
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      SPOKEN.has(key) && typeof member === 'string' ? HOSTILE + member : hostile(member),
    ]),
  );
}
