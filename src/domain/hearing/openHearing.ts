import { latestVersions } from '../time/asOf';
import { type IsoDate, isIsoDate } from '../time/calendar';
import type { Edition } from './edition';
import type { EditionReference } from './editionReference';
import type { ComparedWith, Hearing } from './hearing';
import { type HearingScope, WHOLE_REGENCY } from './scope';

/** The newest version of each edition, the latest day first. */
export const knownEditions = (editions: readonly Edition[], on: IsoDate): Edition[] =>
  latestVersions(editions, ({ id }) => id, on).sort(
    (a, b) => b.asOf.localeCompare(a.asOf) || a.id.localeCompare(b.id),
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
    since: comparedWith(known, { since: reference.since, scope, asOf: named.asOf, id: named.id }),
    recordedFingerprint: reference.fingerprint ?? named.recordedFingerprint,
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

type Comparing = {
  since: string | null;
  scope: HearingScope;
  asOf: IsoDate;
  id: string | null;
};

/**
 * Our rule: the last earlier edition of the same commission, agency or dimension; without one, the
 * last earlier edition of any. A day that is not earlier cannot be compared with.
 */
function comparedWith(
  known: readonly Edition[],
  { since, scope, asOf, id }: Comparing,
): ComparedWith | null {
  const earlier = known.filter((edition) => edition.asOf < asOf && edition.id !== id);
  const chosen = earlier.find((edition) => edition.id === since);
  if (chosen !== undefined) return chosen;
  if (since !== null && isIsoDate(since) && since < asOf) return { name: null, asOf: since };
  const same = JSON.stringify(scope);
  return earlier.find((edition) => JSON.stringify(edition.scope) === same) ?? earlier[0] ?? null;
}
