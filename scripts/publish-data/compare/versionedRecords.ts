import type { EndpointName } from '@/api/contract/endpoints';

/** A list of published records in an answer: the members that name one, and what people call it. */
type RecordList = { list: string; named: readonly string[]; word: string; without?: string };

/** Lists whose records are told apart by their names and the day on which they were published. */
const LISTS: Partial<Record<EndpointName, readonly RecordList[]>> = {
  // Methods have no day of their own: a new one is no rewriting.
  indicators: [{ list: 'indicators', named: ['id'], word: 'indikator', without: 'methods' }],
  indexSchemes: [{ list: 'schemes', named: ['id'], word: 'skema' }],
  quickWins: [{ list: 'quickWins', named: ['id'], word: 'quick win' }],
  services: [{ list: 'services', named: ['id'], word: 'layanan' }],
  editions: [{ list: 'editions', named: ['id'], word: 'rapat' }],
  observations: [
    { list: 'observations', named: ['area', 'period', 'method'], word: 'angka' },
    { list: 'targets', named: ['area', 'period'], word: 'target' },
  ],
  evaluations: [{ list: 'evaluations', named: ['year', 'stage'], word: 'evaluasi' }],
  indexScores: [{ list: 'scores', named: ['scheme', 'year'], word: 'nilai indeks' }],
  readiness: [
    { list: 'items', named: ['year', 'element', 'name'], word: 'kesiapan' },
    { list: 'pillars', named: ['year', 'code'], word: 'pilar kesiapan' },
  ],
  programmes: [{ list: 'programmes', named: ['year', 'dimension'], word: 'program' }],
  reports: [{ list: 'reports', named: ['date'], word: 'laporan' }],
  worksheets: [{ list: 'worksheets', named: ['id'], word: 'kertas kerja' }],
  promises: [{ list: 'promises', named: ['id'], word: 'janji' }],
};

export type PublishedRecord = {
  word: string;
  /** Its names without the day. */
  name: string;
  publishedAt: string;
  /** What it says, by member. */
  says: Readonly<Record<string, string>>;
  made: object;
};

/** Every published record of an answer by its names and its day. */
export function versionedRecords(name: EndpointName, body: unknown): Map<string, PublishedRecord> {
  if (name === 'scorecard') return accountsIn(body);
  const records = new Map<string, PublishedRecord>();
  for (const { list, named, word, without } of LISTS[name] ?? [])
    note(records, objectsIn(body, list), word, (made) =>
      saidBy(made, without, named.map((member) => said(Reflect.get(made, member))).join(' · ')),
    );
  return records;
}

/** What the owner of an indicator says of it is in the scorecard alone. */
function accountsIn(body: unknown): Map<string, PublishedRecord> {
  const records = new Map<string, PublishedRecord>();
  for (const indicator of objectsIn(body, 'indicators'))
    note(records, objectsIn(indicator, 'accounts'), 'penjelasan', (made) =>
      saidBy(made, undefined, String(Reflect.get(indicator, 'id'))),
    );
  return records;
}

type Said = Pick<PublishedRecord, 'name' | 'says'>;

function note(
  records: Map<string, PublishedRecord>,
  objects: readonly object[],
  word: string,
  read: (made: object) => Said,
): void {
  for (const made of objects) {
    const publishedAt = String(Reflect.get(made, 'publishedAt'));
    const { name, says } = read(made);
    records.set(`${word} ${name} ${publishedAt}`, { word, name, publishedAt, says, made });
  }
}

const saidBy = (made: object, without: string | undefined, name: string): Said => ({
  name,
  says: Object.fromEntries(
    Object.entries(made).flatMap(([member, value]) =>
      member === without || value === undefined ? [] : [[member, said(value)]],
    ),
  ),
});

/** A text in Indonesian alone: a translation that comes later rewrites nothing. */
function said(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, part: unknown) => plain(part));
}

function plain(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const members = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
  const isText = members.every(([member]) => member === 'id' || member === 'en');
  return isText && 'id' in part ? part.id : Object.fromEntries(members);
}

function objectsIn(body: unknown, list: string): object[] {
  const items: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, list) : undefined;
  return Array.isArray(items)
    ? items.filter((item): item is object => typeof item === 'object' && item !== null)
    : [];
}
