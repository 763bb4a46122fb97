import type { BoundaryFile } from '../boundaryFile';
import type { DraftArea } from './draft';
import type { Head } from './writeBoundaries';

export type Given = {
  status?: string | undefined;
  attribution?: string | undefined;
  license?: string | undefined;
  publishedAt: string;
};

const HINTS = {
  status: '--status official (or indicative)',
  attribution: '--attribution "Batas administrasi: BIG, 2024"',
  license: '--license "CC BY 4.0", as the publisher states it',
} as const;

/** The head of the file as it was, with what was given besides; what neither says is asked for. */
export function headOf({ head }: BoundaryFile, given: Given): { head: Head; asks: string[] } {
  const asks: string[] = [];
  const text = (name: keyof typeof HINTS): string => {
    const own = name === 'attribution' ? Reflect.get(Object(head[name]), 'id') : head[name];
    const value = given[name] ?? own;
    const isGood = typeof value === 'string' && value !== '';
    if (!isGood) asks.push(HINTS[name]);
    return isGood ? value : '';
  };
  const [status, attribution, license] = [text('status'), text('attribution'), text('license')];
  if (status !== '' && status !== 'official' && status !== 'indicative')
    asks.push(`--status official or indicative, not ${status}`);
  const { publishedAt } = given;
  return { head: { publishedAt, status, attribution: { id: attribution }, license }, asks };
}

const SHOWN = 3;

/** What keeps areas from being told apart: codes that nobody knows, and several regencies in one file. */
export function codeAsks(
  { regency }: BoundaryFile,
  areas: readonly DraftArea[],
  unknown: readonly string[],
): string[] {
  const regencies = [...new Set(areas.flatMap(({ code }) => code?.slice(0, 5) ?? []))];
  const more = unknown.length > SHOWN ? ` and ${unknown.length - SHOWN} more` : '';
  return [
    ...(unknown.length === 0
      ? []
      : [
          `--code-property or --profile: no Kemendagri code can be found for ${unknown.slice(0, SHOWN).join('; ')}${more}`,
        ]),
    ...(regency === null && regencies.length > 1
      ? [
          `--regency: the file holds ${regencies.slice(0, SHOWN).join(', ')}${regencies.length > SHOWN ? ', …' : ''}`,
        ]
      : []),
  ];
}

/** All that is missing in one go. */
export const askFor = (asks: readonly string[]): string =>
  `Only you know what the file does not say. Give:\n${asks.map((ask) => `  ${ask}`).join('\n')}`;
