import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import { compareCodes } from '@/domain/order';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';
import { isFollowedOn } from '@/domain/time/followed';

/** A name and how many indicators are its. */
export type Share = { name: string; indicators: number };

export type ProducersModel = {
  on: IsoDate;
  indicators: number;
  /** Most indicators first. */
  producers: Share[];
  stewards: Share[];
  /** Definitions that announce the next release, and that link to a source. */
  announced: number;
  linked: number;
};

export function selectProducers(
  definitions: readonly IndicatorDefinition[],
  on: IsoDate,
): ProducersModel {
  const known = latestVersions(definitions, ({ id }) => id, on).filter(({ indicator }) =>
    isFollowedOn(indicator, on),
  );
  return {
    on,
    indicators: known.length,
    producers: shares(known.map(({ producer }) => producer)),
    stewards: shares(known.map(({ steward }) => steward)),
    announced: known.filter(({ nextRelease }) => nextRelease !== null).length,
    linked: known.filter(({ sourceUrl }) => sourceUrl !== null).length,
  };
}

const shares = (names: readonly string[]): Share[] =>
  [...new Set(names)]
    .map((name) => ({ name, indicators: names.filter((other) => other === name).length }))
    .sort((a, b) => b.indicators - a.indicators || compareCodes(a.name, b.name));
