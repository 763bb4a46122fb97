import { type IsoDate, isIsoDate } from '../time/calendar';
import { dimensionScope, type HearingScope } from './scope';

/**
 * An edition as an address names it: `rdp-komisi-iii-2026-07`, or made on the spot,
 * `2026-11-20;nama=RDP+Komisi+III;rapat=2026-11-24;komisi=Komisi+III;sidik=3f2a91.…`.
 */
export type EditionReference = {
  edition:
    | { kind: 'published'; id: string }
    | { kind: 'own'; asOf: IsoDate; name: string | null; meetingDate: IsoDate | null };
  /** Narrows a published edition, or is that of an own one; `null` leaves it as published. */
  scope: HearingScope | null;
  /** Id of an earlier edition, or a day, to compare with; `null` leaves that to the rule. */
  since: string | null;
  /** What was held when the link was made; `null` where the link does not say. */
  fingerprint: string | null;
};

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** A link stays readable, and its name fits the foot of a page. */
const LONGEST_NAME = 80;

/** `null` for what cannot name an edition. Words that mean nothing are left out. */
export function parseEditionReference(text: string): EditionReference | null {
  const [head = '', ...rest] = text.split(';');
  const words = new Map(rest.map(wordOf));
  const edition = editionOf(head, words);
  if (edition === null) return null;
  const fingerprint = words.get('sidik') ?? '';
  return {
    edition,
    scope: scopeOf(words),
    since: sinceOf(words.get('sejak') ?? ''),
    fingerprint: fingerprint === '' ? null : fingerprint,
  };
}

/** The same as `parseEditionReference` reads. It needs no further escaping in a path. */
export function writeEditionReference(reference: EditionReference): string {
  const { edition, scope, since, fingerprint } = reference;
  const words: [string, string | null][] = [
    ['nama', edition.kind === 'own' ? edition.name : null],
    ['rapat', edition.kind === 'own' ? edition.meetingDate : null],
    ...(scope === null ? [] : [scopeWord(scope)]),
    ['sejak', since],
    ['sidik', fingerprint],
  ];
  const head = edition.kind === 'own' ? edition.asOf : edition.id;
  return [head, ...words.flatMap(([key, value]) => (value ? [`${key}=${escaped(value)}`] : []))]
    .join(';')
    .trim();
}

const sinceOf = (text: string): string | null => (ID.test(text) ? text : null);

function editionOf(
  head: string,
  words: ReadonlyMap<string, string>,
): EditionReference['edition'] | null {
  if (!isIsoDate(head)) return ID.test(head) ? { kind: 'published', id: head } : null;
  const meeting = words.get('rapat') ?? '';
  return {
    kind: 'own',
    asOf: head,
    name: words.get('nama')?.slice(0, LONGEST_NAME).trim() || null,
    meetingDate: isIsoDate(meeting) ? meeting : null,
  };
}

function scopeOf(words: ReadonlyMap<string, string>): HearingScope | null {
  const [commission, agency, dimension] = ['komisi', 'opd', 'dimensi'].map((key) => words.get(key));
  if (commission) return { kind: 'commission', commission };
  if (agency) return { kind: 'agency', agency };
  if (dimension) return dimensionScope(dimension);
  return words.has('semua') ? { kind: 'all' } : null;
}

function scopeWord(scope: HearingScope): [string, string] {
  switch (scope.kind) {
    case 'commission':
      return ['komisi', scope.commission];
    case 'agency':
      return ['opd', scope.agency];
    case 'dimension':
      return ['dimensi', scope.dimension];
    case 'all':
      return ['semua', 'ya'];
  }
}

function wordOf(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), unescaped(text.slice(at + 1))];
}

/** Signs that part the words of a reference or of an address, as letters that no program rewrites. */
const SIGNS: Readonly<Record<string, string>> = {
  '~': '~~',
  '%': '~p',
  '/': '~g',
  ';': '~k',
  '=': '~s',
  '\\': '~b',
  '?': '~t',
  '#': '~n',
  '+': '~l',
};
const SIGN_OF = new Map(Object.entries(SIGNS).map(([sign, letters]) => [letters, sign]));

/** `RDP 3/2026 75%` is written `RDP+3~g2026+75~p`: a percent escape of these may be undone on the way. */
const escaped = (text: string): string =>
  encodeURIComponent(
    text
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_NAME * 2)
      .replace(/[~%/;=\\?#+]/g, (sign) => SIGNS[sign] ?? sign),
  ).replaceAll('%20', '+');

/** An address can be cut off in the middle of a letter. */
function unescaped(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  return decoded(spaced).replace(/~[a-z~]/g, (letters) => SIGN_OF.get(letters) ?? letters);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
