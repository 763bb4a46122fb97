import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { checkConfigText } from '@/api/config/check/checkConfig';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { printable, printableLines } from './terminal/printable';

/** What to print about a configuration, and whether it may be installed. */
export function reportOn(file: string, text: string): { lines: string[]; isRight: boolean } {
  const mistakes = checkConfigText(text);
  if (mistakes.length === 0)
    return { lines: [`${file}: tidak ada kesalahan · no mistakes`], isRight: true };
  const told = mistakes.flatMap((mistake, index) => [
    '',
    `${String(index + 1).padStart(3)}. ${mistakeSentence(mistake, 'id')}`,
    `     ${mistakeSentence(mistake, 'en')}`,
  ]);
  const count = `${file}: kesalahan ${mistakes.length} · mistakes ${mistakes.length}`;
  return { lines: [count, ...told].map(printable), isRight: false };
}

async function checkFromCommandLine(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Which file? npm run check-config -- <config.json>');
  const { lines, isRight } = reportOn(file, await readFile(file, 'utf8'));
  console.log(lines.join('\n'));
  if (!isRight) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await checkFromCommandLine().catch((error: unknown) => {
    console.error(printableLines(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  });
}
