import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import type { Observation, Target } from '@/domain/indicator/indicator';
import type { RegencyCode } from '@/domain/region/region';
import { type IsoDate, isoDate } from '@/domain/time/calendar';
import { type ApiBase, resourceUrl } from '../apiBase';
import { observationsSchema } from '../contract/assessment/observationSchemas';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';
import { sourceLookup, toObservation, toTarget } from '../toRecords';

/** Figures and targets of one indicator for the regency and its areas, every published version. */
export type IndicatorFigures = {
  indicator: string;
  observations: Observation[];
  targets: Target[];
  publishedAt: IsoDate;
};

const toIndicatorFigures = (
  url: string,
  wire: v.InferOutput<typeof observationsSchema>,
): IndicatorFigures => {
  const source = sourceLookup(url, wire.sources);
  return {
    indicator: wire.indicator,
    observations: wire.observations.map((observation) => toObservation(observation, source)),
    targets: wire.targets.map(toTarget),
    publishedAt: isoDate(wire.publishedAt),
  };
};

/** Key of all observations of one regency. */
export const observationsOf = (base: ApiBase, regency: RegencyCode) =>
  ['observations', base.assessment, regency] as const;

/** Throws `ContractError` naming the field when the answer breaks the contract. */
export const observationsQuery = (base: ApiBase, regency: RegencyCode, indicator: string) =>
  queryOptions({
    queryKey: [...observationsOf(base, regency), indicator],
    queryFn: async ({ signal }) => {
      const url = resourceUrl(base, 'observations', { regency, indicator });
      const body = await getJson(url, signal);
      return unwrap(
        parsePart(url, observationsSchema, body, (wire) => toIndicatorFigures(url, wire)),
      );
    },
  });
