import type { QueryKey } from '@tanstack/react-query';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { ApiBase } from './apiBase';
import { boundariesQuery } from './boundaries/boundaryQueries';
import { observationsOf } from './observations/observationQueries';
import { scorecardQuery } from './scorecard/scorecardQueries';

/** Which answers each kind of panel on the overview reads. */
export function overviewReads(
  base: ApiBase,
  { regency, asOf }: Pick<Viewpoint, 'regency' | 'asOf'>,
): Record<'scorecard' | 'figures' | 'map', QueryKey[]> {
  const scorecard = [scorecardQuery(base, regency, asOf).queryKey];
  const figures = [...scorecard, observationsOf(base, regency)];
  return {
    scorecard,
    figures,
    map: [...figures, boundariesQuery(base, regency, 'district').queryKey],
  };
}
