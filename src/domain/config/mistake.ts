import type { LocalText } from '../text';

/** What can be wrong with a member of `config.json`; each has its sentence in every language. */
export const MISTAKE_KINDS = [
  // of the file
  'noAnswer',
  'status',
  'webPage',
  'syntaxComma',
  'syntaxTrailingComma',
  'syntaxQuote',
  'syntaxComment',
  'syntaxEnd',
  'syntaxOther',
  'repeated',
  // of a member
  'missing',
  'unknown',
  'unknownFar',
  'text',
  'number',
  'whole',
  'list',
  'object',
  'truth',
  'choice',
  'least',
  'most',
  'empty',
  'emptyList',
  'other',
  // of one member in particular
  'regencyCode',
  'timeZone',
  'zone',
  'apiAddress',
  'imageAddress',
  'defaultRegency',
  'duplicate',
  'languages',
  'colour',
  'contrast',
  'timeOfDay',
  'scene',
  'tileAddress',
  'tilePlaceholders',
  'zoomOrder',
  'boundaryFile',
  'issuer',
  'openIdScope',
  'rolesClaim',
  /** In words that came with the mistake. */
  'said',
] as const;

export type MistakeKind = (typeof MISTAKE_KINDS)[number];

/** One mistake as data: where, what, and what the sentence about it is filled with. */
export type Mistake = {
  /** As one would write it: `regencies[1].timeZone`; empty for the file as a whole. */
  field: string;
  kind: MistakeKind;
  values: Readonly<Record<string, string | number | LocalText>>;
};

export type FieldPath = readonly (string | number)[];

/** `['regencies', 1, 'timeZone']` as one would write it: `regencies[1].timeZone`. */
export const fieldOf = (path: FieldPath): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** Letters of a value that are enough to know it again. */
const LONGEST_VALUE = 60;

/** A value as it stands in the file, shortened where it is long. */
export function writtenAs(value: unknown, longest = LONGEST_VALUE): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
