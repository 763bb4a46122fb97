import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listPaths } from '#mocks/list-paths';
import { readBoundary } from '#mocks/node-boundaries';
import { serve } from '#mocks/serve';
import { createWorld } from '#mocks/world/world';
import { isoDate } from '@/domain/time/calendar';

/** Shorter or single words may be anybody's. */
const SHORTEST = 14;
const WORDS = join(import.meta.dirname, '../../src/i18n/messages');
/** The world says the same things on any day. */
const ANY_DAY = isoDate('2026-11-22');

/** Everything that the demo world says in words of its own: names of places, agencies, quick wins, notes. */
export async function worldTexts(): Promise<string[]> {
  const world = createWorld({ today: ANY_DAY, size: 'demo' });
  const texts = new Set<string>();
  for (const path of listPaths(world, world.regencyCodes)) {
    const { text } = await serve(world, path, readBoundary);
    for (const found of textsIn(JSON.parse(text))) texts.add(found);
  }
  const screen = await screenWords();
  return [...texts].filter((text) => !screen.includes(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.length >= SHORTEST && value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The field's words, such as "Smart Governance", are on the screen of every regency. */
async function screenWords(): Promise<string> {
  const files = await readdir(WORDS, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
}
