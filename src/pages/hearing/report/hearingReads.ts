import type { FetchQueryOptions } from '@tanstack/react-query';
import type { ApiBase } from '@/api/apiBase';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { editionsQuery } from '@/api/catalog/editionQueries';
import { schemesQuery } from '@/api/catalog/schemeQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';

/** Ids of the indicators that are shown with all their years, and of those shown by district. */
export type ShownIds = { macro: readonly string[]; places: readonly string[] };

/** The answers that a section reads, by its key; one that is not named reads the scorecard alone. */
export function hearingReads(
  base: ApiBase,
  { viewpoint: { regency, asOf }, hearing: { since } }: SectionProps,
  ids: ShownIds,
): (section: string) => FetchQueryOptions[] {
  const scorecard = scorecardQuery(base, regency, asOf);
  const definitions = definitionsQuery(base, regency);
  const schemes = schemesQuery(base);
  const boundaries = boundariesQuery(base, regency, 'district');
  const figures = (of: readonly string[]) => of.map((id) => observationsQuery(base, regency, id));
  const beside: Record<string, unknown[]> = {
    promises: [promisesQuery(base, regency), editionsQuery(base, regency)],
    // Without an earlier day nothing is compared.
    changes:
      since === null ? [] : [scorecardQuery(base, regency, since.asOf), definitions, schemes],
    places: [boundaries, ...figures(ids.places)],
    macro: [definitions, ...figures(ids.macro)],
    basis: [definitions, schemes, boundaries],
  };
  // Each has its own kind of answer; here they are asked for and watched, not read.
  return (section) => [scorecard, ...(beside[section] ?? [])] as FetchQueryOptions[];
}
