import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EditionReference } from '@/domain/hearing/editionReference';
import type { Hearing } from '@/domain/hearing/hearing';
import { openHearing } from '@/domain/hearing/openHearing';
import { dateIn } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useApiBase } from '../ApiBaseContext';
import { editionListQuery } from '../catalog/editionQueries';
import type { BrokenEdition, Editions } from '../catalog/parseEditions';

/** `unknown`: the catalog has no such edition, or its day is still to come. */
export type OpenedHearing =
  | { kind: 'waiting' }
  | { kind: 'failed'; error: Error; broken: BrokenEdition | null; retry: () => void }
  | { kind: 'unknown' }
  | { kind: 'open'; hearing: Hearing };

const NO_EDITIONS: Editions = { editions: [], broken: [] };

/**
 * Opens the hearing that a reference names. One that was made on the spot needs no answer of the
 * catalog: where that fails, only the edition it would be compared with is missing.
 */
export function useHearing(
  { regency, timeZone, now }: Viewpoint,
  reference: EditionReference,
): OpenedHearing {
  const { data, error, errorUpdateCount, refetch } = useQuery(
    editionListQuery(useApiBase(), regency),
  );
  const today = dateIn(timeZone, now);
  const isOwn = reference.edition.kind === 'own';
  // Not "is failing": while it is asked for again, what was opened stays open.
  const list = data ?? (isOwn && errorUpdateCount > 0 ? NO_EDITIONS : undefined);
  const hearing = useMemo(
    () => list && openHearing(reference, list.editions, today),
    [reference, list, today],
  );
  const retry = () => void refetch();
  if (hearing) return { kind: 'open', hearing };
  const { edition } = reference;
  const broken = list?.broken.find(({ id }) => edition.kind === 'published' && id === edition.id);
  if (broken !== undefined) return { kind: 'failed', error: broken.error, broken, retry };
  if (hearing === null) return { kind: 'unknown' };
  return error === null ? { kind: 'waiting' } : { kind: 'failed', error, broken: null, retry };
}
