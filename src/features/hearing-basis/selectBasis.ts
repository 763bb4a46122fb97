import { type SourcesModel, sourceUses } from '@/domain/agency/sources/sourceUses';
import type { IndexScheme } from '@/domain/assessment/evaluation';
import { shownIndicators, shownRecords } from '@/domain/hearing/sources/shownRecords';
import type { Indicator, IndicatorRecord } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { OwnRules } from '@/domain/rules/ownRules';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';

export type DefinedIndicator = {
  indicator: Indicator;
  isCumulative: boolean;
  /** As known on the day; `null` where it was published later. */
  definition: IndicatorDefinition | null;
};

export type BasisModel = {
  on: IsoDate;
  /** By name: the scope's own and those that are always read out. */
  indicators: DefinedIndicator[];
  sources: SourcesModel;
  /** Figures of simulated sources. */
  simulatedFigures: number;
  scheme: IndexScheme | null;
  rules: OwnRules;
};

type Known = {
  /** Of every indicator of the regency. */
  conditions: readonly IndicatorCondition[];
  inScope: readonly IndicatorCondition[];
  records: readonly IndicatorRecord[];
  quickWins: readonly QuickWinCondition[];
  definitions: readonly IndicatorDefinition[];
  scheme: IndexScheme | null;
  on: IsoDate;
  rules: OwnRules;
};

/** What the figures of a hearing mean and where they come from, as known on its day. */
export function selectBasis(known: Known): BasisModel {
  const { conditions, definitions, on, rules, scheme } = known;
  const shown = shownIndicators(known);
  const versions = new Map(
    latestVersions(definitions, ({ id }) => id, on).map((definition) => [
      definition.id,
      definition,
    ]),
  );
  const sources = sourceUses(shownRecords(known, on), on);
  return {
    on,
    indicators: conditions
      .filter(({ indicator }) => shown.has(indicator.id))
      .map(({ indicator, isCumulative }) => ({
        indicator,
        isCumulative,
        definition: versions.get(indicator.id) ?? null,
      }))
      .sort((a, b) => a.indicator.name.id.localeCompare(b.indicator.name.id)),
    sources,
    simulatedFigures: sources.simulated.reduce((sum, { figures }) => sum + figures, 0),
    scheme,
    rules,
  };
}
