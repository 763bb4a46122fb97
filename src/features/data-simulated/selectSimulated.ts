import {
  isFigure,
  OTHER_KINDS,
  type SourcedOther,
  type SourcedRecord,
} from '@/domain/agency/sources/dataSources';
import type { Indicator } from '@/domain/indicator/indicator';
import { compareCodes } from '@/domain/order';
import type { IsoDate } from '@/domain/time/calendar';
import { type Percent, shareOf } from '@/domain/units';

export type Count = { simulated: number; all: number };
export type IndicatorCount = Count & { indicator: Indicator };

export type SimulatedModel = {
  on: IsoDate;
  figures: Count;
  /** Simulated figures of all; `null` without figures. */
  share: Percent | null;
  /** Indicators by what their figures are, each group by code. */
  published: IndicatorCount[];
  mixed: IndicatorCount[];
  simulated: IndicatorCount[];
  withoutFigures: number;
  others: (Count & { kind: SourcedOther['kind'] })[];
};

export function selectSimulated(
  indicators: readonly Indicator[],
  records: readonly SourcedRecord[],
  on: IsoDate,
): SimulatedModel {
  const counts = new Map<string, IndicatorCount>(
    indicators.map((indicator) => [indicator.id, { indicator, simulated: 0, all: 0 }]),
  );
  for (const { indicator, source } of records.filter(isFigure)) {
    const { simulated, all } = counts.get(indicator.id) ?? { simulated: 0, all: 0 };
    counts.set(indicator.id, {
      indicator,
      simulated: simulated + Number(source.simulated),
      all: all + 1,
    });
  }
  const sorted = [...counts.values()].sort((a, b) =>
    compareCodes(a.indicator.code, b.indicator.code),
  );
  const figures = countOf(records.filter(isFigure));
  return {
    on,
    figures,
    share: shareOf(figures.simulated, figures.all),
    published: sorted.filter(({ simulated, all }) => all > 0 && simulated === 0),
    mixed: sorted.filter(({ simulated, all }) => simulated > 0 && simulated < all),
    simulated: sorted.filter(({ simulated, all }) => all > 0 && simulated === all),
    withoutFigures: sorted.filter(({ all }) => all === 0).length,
    others: OTHER_KINDS.map((kind) => ({
      kind,
      ...countOf(records.filter((record) => record.kind === kind)),
    })).filter(({ all }) => all > 0),
  };
}

const countOf = (records: readonly SourcedRecord[]): Count => ({
  simulated: records.filter(({ source }) => source.simulated).length,
  all: records.length,
});
