import type * as v from 'valibot';
import type { Observation, Target } from '@/domain/indicator/indicator';
import { type IsoDate, isoDate } from '@/domain/time/calendar';
import { observationsSchema } from '../contract/assessment/observationSchemas';
import { readAhead } from '../early/readAhead';
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

/** Figures by address. Rejects with `ContractError` naming the field when the answer breaks the contract. */
export const figures = readAhead(async (url, signal): Promise<IndicatorFigures> => {
  const body = await getJson(url, signal);
  return unwrap(parsePart(url, observationsSchema, body, (wire) => toIndicatorFigures(url, wire)));
});

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
