import { parseArgs } from 'node:util';
import { isIsoDate } from '@/domain/time/calendar';
import { CannotCheck } from '../check-api/read/source/exchange';

export const USAGE = `npm run check-boundaries -- <file.geojson> [options]

  --regency <code>         of which regency it is, 52.02
  --profile <url | file>   the profile (/regencies/52.02.json): codes and names must be its own
  --code-property <name>   property that holds the code; found by itself where it can be
  --name-property <name>   property that holds the name
  --fix <out.geojson>      writes a mended file in the contract's form and lists each change
    --attribution <text>   whose boundaries they are
    --license <text>       under which licence
    --status <status>      official or indicative
    --published-at <day>   YYYY-MM-DD, today where not given
    --simplify <kB>        takes out positions until the file is as small when compressed
  --all                    every fault, not the first three of each kind
  --json                   the findings as JSON

Exit code 0: no errors (warnings do not count). 1: errors, with --fix those that remain. 2: not checked or not mended.`;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ regency: TEXT, profile: TEXT, 'code-property': TEXT, 'name-property': TEXT, fix: TEXT },
  ...{ attribution: TEXT, license: TEXT, status: TEXT, 'published-at': TEXT, simplify: TEXT },
  ...{ all: FLAG, json: FLAG, help: FLAG },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new CannotCheck(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function refuse(isRefused: boolean, message: string): void {
  if (isRefused) throw new CannotCheck(message);
}

/** What was asked for; throws `CannotCheck` that says how to ask. */
export function readCommand(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const { regency, simplify, 'published-at': day, fix, help } = values;
  const [path] = positionals;
  refuse(path === undefined && !help, `Which file?\n\n${USAGE}`);
  refuse(
    regency !== undefined && !/^\d\d\.\d\d$/.test(regency),
    `--regency is a Kemendagri code, 52.02, not ${regency}.`,
  );
  refuse(
    simplify !== undefined && !(Number(simplify) > 0),
    `--simplify is a size in kB, not ${simplify}.`,
  );
  refuse(simplify !== undefined && fix === undefined, '--simplify needs --fix <out.geojson>.');
  refuse(day !== undefined && !isIsoDate(day), `--published-at is a day, YYYY-MM-DD, not ${day}.`);
  refuse(fix !== undefined && fix === path, '--fix must not overwrite the file it mends.');
  return {
    ...values,
    path: path ?? '',
    simplifyKb: simplify === undefined ? null : Number(simplify),
  };
}

export type Command = ReturnType<typeof readCommand>;
