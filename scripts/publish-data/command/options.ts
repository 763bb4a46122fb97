import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDate } from '@/domain/time/calendar';
import type { PublishOptions } from '../publish';

export const USAGE = `Usage:
  npm run publish-data -- <workbook.xlsx | folder of CSV> … <out>   publish; one input a regency
  npm run publish-data -- --template <file.xlsx>                    write an empty workbook with a guide

  --boundaries <file.geojson>   boundaries to publish with the data (may be repeated)
  --numbers id|en               how texts write numbers: 1.234,5 (id) or 1,234.5 (en); without it "1.234" is refused
  --today YYYY-MM-DD            the day of publication; without it the day of this computer
  --dry-run                     check everything, write nothing
  --json                        the report as JSON`;

export type Command =
  | { does: 'help' }
  | { does: 'template'; path: string }
  | { does: 'publish'; asJson: boolean; options: Omit<PublishOptions, 'progress'> };

/** The command was not understood; the message says which part. */
export class Misunderstood extends Error {}

/** What the words of the command line ask for. */
export function commandOf(words: string[], today: string): Command {
  const { values, positionals } = parsed(words);
  if (values.help) return { does: 'help' };
  if (values.template !== undefined) return { does: 'template', path: values.template };
  const inputs = positionals.slice(0, -1);
  const out = positionals.at(-1);
  if (out === undefined || inputs.length === 0)
    throw new Misunderstood('Name the workbook or folder to read, and then the folder to write.');
  for (const path of [...inputs, ...(values.boundaries ?? [])]) {
    if (!existsSync(path)) throw new Misunderstood(`There is no ${path}.`);
  }
  return {
    does: 'publish',
    asJson: values.json ?? false,
    options: {
      inputs,
      out,
      boundaries: values.boundaries ?? [],
      today: dayIn(values.today ?? today),
      numbers: styleIn(values.numbers),
      isTrial: values['dry-run'] ?? false,
    },
  };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        template: { type: 'string' },
        boundaries: { type: 'string', multiple: true },
        numbers: { type: 'string' },
        today: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : String(error));
  }
}

function dayIn(text: string): string {
  if (isIsoDate(text)) return text;
  throw new Misunderstood(`--today is a day such as 2026-01-31, not ${text}.`);
}

function styleIn(text: string | undefined): 'id' | 'en' | 'unknown' {
  if (text === undefined) return 'unknown';
  if (text === 'id' || text === 'en') return text;
  throw new Misunderstood(`--numbers is id or en, not ${text}.`);
}
