import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { regencyCodeSchema } from '@/api/contract/primitives';
import { isIsoDate } from '@/domain/time/calendar';
import { originOf } from './http/cors';
import { CannotCheck } from './read/source/exchange';
import { trustedOrigins } from './read/source/trusted';

export const USAGE = `npm run check-api -- <address | folder | config.json> [options]

  --catalog <base>      base address or folder of the catalog API
  --assessment <base>   base address or folder of the assessment API
  --regency <code>      only this regency; may be repeated
  --header "Name: v"    sent with each request, e.g. "Authorization: Bearer …"; may be repeated
                        only to the origins that are named here
  --allow-host <host>   another host that --header may be sent to; may be repeated
  --origin <origin>     origin of the pages; then CORS is checked too
  --timeout <seconds>   how long to wait for an answer (30)
  --today <YYYY-MM-DD>  the day that decides what is in the future (today)
  --all                 every fault, not the first three of each kind
  --json                the findings as JSON

Exit code 0: no errors (warnings do not count). 1: errors. 2: nothing could be checked.`;

const OPTIONS = {
  catalog: { type: 'string' },
  assessment: { type: 'string' },
  regency: { type: 'string', multiple: true },
  header: { type: 'string', multiple: true },
  'allow-host': { type: 'string', multiple: true },
  origin: { type: 'string' },
  timeout: { type: 'string' },
  today: { type: 'string' },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function headersOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(line) ?? [];
      if (name === undefined || value === undefined)
        throw new CannotCheck('--header has the form "Name: value", in quotes.');
      return [name.toLowerCase(), value];
    }),
  );
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (seconds > 0) return seconds;
  throw new CannotCheck(`--timeout is a number of seconds, not ${text}.`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new CannotCheck(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** What was asked for; throws `CannotCheck` that says how to ask. */
export function readCommand(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const { today, origin, timeout = '30', header = [], regency } = values;
  if (today !== undefined && !isIsoDate(today))
    throw new CannotCheck(`--today is a day, YYYY-MM-DD, not ${today}.`);
  if (origin !== undefined && !URL.canParse(origin))
    throw new CannotCheck(
      `--origin is scheme and host, https://dasbor.example.go.id, not ${origin}.`,
    );
  const stranger = regency?.find((code) => !v.is(regencyCodeSchema, code));
  if (stranger !== undefined)
    throw new CannotCheck(`--regency is a Kemendagri code, 52.02, not ${stranger}.`);
  const sender = origin === undefined ? undefined : originOf(origin);
  return {
    ...values,
    address: positionals[0],
    today,
    regency,
    origin: sender,
    http: {
      timeoutMs: secondsOf(timeout) * 1000,
      trusted: trustedOrigins(
        [positionals[0], values.catalog, values.assessment],
        values['allow-host'] ?? [],
      ),
      headers: { ...headersOf(header), ...(sender === undefined ? {} : { origin: sender }) },
    },
  };
}

export type Command = ReturnType<typeof readCommand>;
