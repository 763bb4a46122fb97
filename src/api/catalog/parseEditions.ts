import * as v from 'valibot';
import type { Edition } from '@/domain/hearing/edition';
import { type HearingScope, WHOLE_REGENCY } from '@/domain/hearing/scope';
import { isoDate } from '@/domain/time/calendar';
import { editionsSchema } from '../contract/catalog/editionSchemas';
import type { ContractError } from '../http/errors';
import { parsePart, unwrap } from '../http/parsePart';

/** An entry of the list that breaks the contract: nothing of it is used, but it is named. */
export type BrokenEdition = {
  /** `null` where not even that can be read. */
  id: string | null;
  /** From 1, as people count. */
  position: number;
  error: ContractError;
};

/** All editions of the list that can be meant, and those that cannot. */
export type Editions = { editions: Edition[]; broken: BrokenEdition[] };

const { item } = editionsSchema.entries.editions;
const listSchema = v.object({ ...editionsSchema.entries, editions: v.array(v.unknown()) });
const namedSchema = v.object({ id: item.entries.id });

/** One bad entry does not take the others away. Throws `ContractError` where there is no list. */
export function parseEditions(url: string, body: unknown): Editions {
  const entries = unwrap(parsePart(url, listSchema, body, ({ editions }) => editions));
  const found: Editions = { editions: [], broken: [] };
  for (const [index, entry] of entries.entries()) {
    const part = parsePart(url, item, entry, toEdition);
    if (part.ok) found.editions.push(part.value);
    else found.broken.push({ id: idOf(entry), position: index + 1, error: part.error });
  }
  return found;
}

function idOf(entry: unknown): string | null {
  const named = v.safeParse(namedSchema, entry);
  return named.success ? named.output.id : null;
}

type Wire = v.InferOutput<typeof item>;

const toEdition = (wire: Wire): Edition => ({
  ...wire,
  asOf: isoDate(wire.asOf),
  commission: wire.commission ?? null,
  scope: scopeOf(wire),
  fingerprint: wire.fingerprint ?? null,
  meetingDate: isoDate(wire.meetingDate),
  publishedAt: isoDate(wire.publishedAt),
});

function scopeOf({ scope, commission }: Wire): HearingScope {
  if (scope !== undefined)
    return 'agency' in scope
      ? { kind: 'agency', agency: scope.agency }
      : { kind: 'dimension', dimension: scope.dimension };
  return commission === undefined ? WHOLE_REGENCY : { kind: 'commission', commission };
}
