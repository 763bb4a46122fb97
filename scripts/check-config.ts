import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkConfigText } from '@/api/config/check/checkConfig';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { filesThatFail } from './check-config/ownFiles';
import { isWeb, NothingToCheck, readConfigText } from './check-config/readConfigText';
import { printable, printableLines } from './terminal/printable';

const USAGE = `npm run check-config -- <config.json | https://…/config.json> [--public /etc/dasbor/public]

Exit code 0: no mistakes. 1: mistakes. 2: nothing could be checked.`;

/** What to print about a configuration, and whether it may be installed; `faults` are files that it names. */
export function reportOn(
  file: string,
  text: string,
  faults: readonly string[] = [],
): { lines: string[]; isRight: boolean } {
  const mistakes = checkConfigText(text);
  const told = [
    ...mistakes.map((mistake) => [mistakeSentence(mistake, 'id'), mistakeSentence(mistake, 'en')]),
    ...faults.map((fault) => [fault]),
  ];
  if (told.length === 0)
    return { lines: [`${file}: tidak ada kesalahan · no mistakes`], isRight: true };
  const count = `${file}: kesalahan ${told.length} · mistakes ${told.length}`;
  const lines = told.flatMap(([first, ...others], index) => [
    '',
    `${String(index + 1).padStart(3)}. ${first}`,
    ...others.map((other) => `     ${other}`),
  ]);
  return { lines: [count, ...lines].map(printable), isRight: false };
}

function readCommand(args: string[]) {
  try {
    const options = { public: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [place] = positionals;
    if (place !== undefined) return { place, folder: values.public };
    throw new Error('Which file?');
  } catch (error) {
    throw new NothingToCheck(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** The command `check-config`; resolves with its exit code. */
export async function runCheckConfig(
  args: string[],
  { log, error }: Pick<Console, 'log' | 'error'>,
): Promise<number> {
  try {
    const { place, folder } = readCommand(args);
    const text = await readConfigText(place);
    const faults = await filesThatFail(text, { url: isWeb(place) ? place : undefined, folder });
    const { lines, isRight } = reportOn(place, text, faults);
    log(lines.join('\n'));
    return isRight ? 0 : 1;
  } catch (failure) {
    if (!(failure instanceof NothingToCheck)) throw failure;
    error(printableLines(failure.message));
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await runCheckConfig(process.argv.slice(2), console);
