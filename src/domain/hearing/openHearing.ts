import { compareCodes } from '../order';
import { latestVersions } from '../time/asOf';
import { type IsoDate, isIsoDate } from '../time/calendar';
import type { Edition } from './edition';
import type { EditionReference } from './editionReference';
import type { ComparedWith, Hearing } from './hearing';
import { type HearingScope, scopeKey, WHOLE_REGENCY } from './scope';

/** The newest version of each edition, the latest day first. */
export const knownEditions = (editions: readonly Edition[], on: IsoDate): Edition[] =>
  latestVersions(editions, ({ id }) => id, on).sort(
    (a, b) => compareCodes(b.asOf, a.asOf) || compareCodes(a.id, b.id),
  );

/** The hearing that a reference names; `null` where the catalog has no such edition, or its day is to come. */
export function openHearing(
  reference: EditionReference,
  editions: readonly Edition[],
  today: IsoDate,
): Hearing | null {
  const known = knownEditions(editions, today);
  const named = namedBy(reference, known);
  if (named === null || named.asOf > today) return null;
  const scope = reference.scope ?? named.scope;
  return {
    ...named,
    reference,
    scope,
    since: comparedWith(known, {
      ...named,
      scope: named.isPublished ? named.scope : scope,
      since: reference.since,
    }),
    recordedFingerprint:
      reference.fingerprint ??
      (scopeKey(scope) === scopeKey(named.scope) ? named.recordedFingerprint : null),
  };
}

/**
 * The same hearing about others: it is still compared with what the whole is compared with, but holds
 * other figures, so that the recorded fingerprint is not its own.
 */
export function narrowHearing(hearing: Hearing, scope: HearingScope): Hearing {
  if (scopeKey(scope) === scopeKey(hearing.scope)) return hearing;
  const { since } = hearing;
  return {
    ...hearing,
    scope,
    reference: {
      ...hearing.reference,
      scope,
      since: unmetSince(hearing) ?? (since === null ? null : (since.id ?? since.asOf)),
      fingerprint: null,
    },
    recordedFingerprint: null,
  };
}

type Named = Pick<
  Hearing,
  'name' | 'asOf' | 'meetingDate' | 'scope' | 'isPublished' | 'recordedFingerprint'
> & { id: string | null };

function namedBy({ edition }: EditionReference, known: readonly Edition[]): Named | null {
  if (edition.kind === 'own')
    return {
      ...edition,
      id: null,
      name: { id: edition.name ?? '' },
      scope: WHOLE_REGENCY,
      isPublished: false,
      recordedFingerprint: null,
    };
  const found = known.find(({ id }) => id === edition.id);
  if (found === undefined) return null;
  return { ...found, isPublished: true, recordedFingerprint: found.fingerprint };
}

/** Word of an address that asks for the edition of the rule, where its path names another. */
export const USUAL_SINCE = 'biasa';

/** What was asked to be compared with and cannot be: no earlier edition, no earlier day. `null` where nothing was. */
export function unmetSince({
  reference,
  since,
}: Pick<Hearing, 'reference' | 'since'>): string | null {
  const asked = reference.since;
  return asked === USUAL_SINCE || asked === (since?.id ?? since?.asOf ?? null) ? null : asked;
}

type Comparing = Pick<Named, 'scope' | 'asOf' | 'id'> & { since: string | null };

/**
 * Our rule: the last earlier edition of the same commission, agency or dimension; without one, the
 * last earlier edition of any. Only what was published by the day counts, so that a hearing is compared with
 * the same for ever; another one must be asked for. A day that is not earlier cannot be compared with.
 */
function comparedWith(
  known: readonly Edition[],
  { since, scope, asOf, id }: Comparing,
): ComparedWith | null {
  const earlier = known.filter((edition) => edition.asOf < asOf && edition.id !== id);
  const chosen = earlier.find((edition) => edition.id === since);
  if (chosen !== undefined) return chosen;
  if (since !== null && isIsoDate(since) && since < asOf)
    return { id: null, name: null, asOf: since };
  const then = earlier.filter(({ publishedAt }) => publishedAt <= asOf);
  const same = scopeKey(scope);
  return then.find((edition) => scopeKey(edition.scope) === same) ?? then[0] ?? null;
}
