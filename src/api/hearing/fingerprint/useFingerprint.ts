import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { editionContent } from '@/domain/hearing/content/editionContent';
import { type Fingerprint, fingerprintOf } from '@/domain/hearing/content/fingerprint';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useApiBase } from '../../ApiBaseContext';
import { promisesQuery } from '../../assessment/promiseQueries';
import { boundariesQuery } from '../../boundaries/boundaryQueries';
import { definitionsQuery } from '../../catalog/definitionQueries';
import { schemesQuery } from '../../catalog/schemeQueries';
import { HttpError } from '../../http/errors';
import { observationsQuery } from '../../observations/observationQueries';
import { indicatorRecordsOf, quickWinConditionsOf } from '../../scorecard/conditionsOf';
import { scorecardQuery } from '../../scorecard/scorecardQueries';
import { hashText } from './hashText';

/** `waiting`: an answer is on its way. `failed`: one did not come or broke the contract. */
export type FingerprintState =
  | { kind: 'waiting' }
  | { kind: 'failed' }
  | { kind: 'known'; fingerprint: Fingerprint };

/**
 * Fingerprint of what the edition of the viewpoint's day holds, from the answers that its report shows.
 * `mapped`: ids of the indicators that it shows by district.
 */
export function useFingerprint(viewpoint: Viewpoint, mapped: readonly string[]): FingerprintState {
  const { regency, asOf, on, rules } = viewpoint;
  const base = useApiBase();
  const scorecard = useQuery(scorecardQuery(base, regency, asOf));
  const definitions = useQuery(definitionsQuery(base, regency));
  const schemes = useQuery(schemesQuery(base));
  const promises = useQuery(promisesQuery(base, regency));
  const boundaries = useQuery(boundariesQuery(base, regency, 'district'));
  const figures = useQueries({
    queries: mapped.map((id) => observationsQuery(base, regency, id)),
    combine: (answers) => ({
      data: answers.flatMap(({ data }) => data ?? []),
      isPending: answers.some(({ isPending }) => isPending),
      isLoadingError: answers.some(({ isLoadingError }) => isLoadingError),
    }),
  });
  // A catalog may have no boundaries; then there is nothing of them that could change.
  const hasNoBoundaries = boundaries.error instanceof HttpError && boundaries.error.status === 404;
  const answers = [scorecard, definitions, schemes, promises, figures];
  // A refresh that failed leaves what was known, and that still is the edition.
  const isFailed =
    answers.some(({ isLoadingError }) => isLoadingError) ||
    (boundaries.isLoadingError && !hasNoBoundaries);
  const isPending = answers.some(({ isPending: waits }) => waits) || boundaries.isPending;

  const fingerprint = useMemo(() => {
    const known = scorecard.data;
    if (known === undefined || definitions.data === undefined) return null;
    if (schemes.data === undefined || promises.data === undefined) return null;
    const { indicators, quickWins, evaluations, programmes, agencies } = known;
    if (!indicators.ok || !quickWins.ok || !evaluations.ok || !programmes.ok) return null;
    const records = indicatorRecordsOf(known, on);
    const content = editionContent(
      {
        indicators: records,
        definitions: definitions.data,
        agencies,
        quickWins: quickWinConditionsOf(known, { on, rules }),
        evaluations: evaluations.value,
        programmes: programmes.value,
        schemes: schemes.data,
        promises: promises.data,
        boundaries: boundaries.data ?? null,
        districts: records.flatMap((record) => {
          const own = figures.data.find(({ indicator }) => indicator === record.indicator.id);
          return own === undefined ? [] : [{ ...record, ...own, indicator: record.indicator }];
        }),
        rules,
      },
      on,
    );
    return fingerprintOf(content, hashText);
  }, [
    scorecard.data,
    definitions.data,
    schemes.data,
    promises.data,
    boundaries.data,
    figures.data,
    on,
    rules,
  ]);

  if (isFailed) return { kind: 'failed' };
  if (isPending) return { kind: 'waiting' };
  return fingerprint === null ? { kind: 'failed' } : { kind: 'known', fingerprint };
}
