import { readdirSync } from 'node:fs';
import { join } from 'node:path';

type Words = Readonly<Record<string, string>>;

/** The name of a component of the evaluation, in every language. */
const SAME_NAME = 'Quick Win';

const FOLDER = join(import.meta.dirname, '../../src/i18n/messages');

/** Every message of a language, of all pages. */
export async function allMessages(locale: 'id' | 'en'): Promise<Words> {
  const files = readdirSync(join(FOLDER, locale), { recursive: true, encoding: 'utf8' });
  const modules = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map((file): Promise<Record<string, Words>> => import(join(FOLDER, locale, file))),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)));
}

/** Phrases of the Indonesian messages, without what they are filled with; single words may be names. */
export function phrasesOnlyOf(indonesian: Words, english: Words): string[] {
  return Object.entries(indonesian)
    .filter(([key, text]) => english[key] !== text)
    .flatMap(([, text]) => text.split(/\{[^}]*\}/))
    .map((piece) => piece.trim())
    .filter((piece) => /\S \S/.test(piece) && /[a-z]/i.test(piece.replace(SAME_NAME, '')))
    .filter((piece) => !Object.values(english).some((text) => text.includes(piece)));
}
