import { type MacroSeries, type MacroTable, macroTable } from '@/domain/hearing/macro/macroTable';
import type { Indicator, MeasuredObservation, Observation } from '@/domain/indicator/indicator';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';

export type MacroModel = MacroTable & {
  on: IsoDate;
  /** Produsen data by id of the indicator, as known on the day. */
  producers: ReadonlyMap<string, string>;
  /** The figures that are shown. */
  figures: MeasuredObservation[];
  hasMissing: boolean;
  hasProvisional: boolean;
  /** Indicators that stand there by more than one method. */
  parallel: Indicator[];
};

type Question = {
  indicators: readonly Indicator[];
  figures: readonly { indicator: string; observations: readonly Observation[] }[];
  definitions: readonly IndicatorDefinition[];
  regency: string;
  on: IsoDate;
};

export function selectMacro({
  indicators,
  figures,
  definitions,
  regency,
  on,
}: Question): MacroModel {
  const byIndicator = new Map(
    figures.map(({ indicator, observations }) => [indicator, observations]),
  );
  const table = macroTable({ indicators, figures: byIndicator, regency, on });
  const series = seriesOf(table);
  const shown = series.flatMap(shownFigures);
  return {
    ...table,
    on,
    producers: new Map(
      latestVersions(definitions, ({ id }) => id, on).map(({ id, producer }) => [id, producer]),
    ),
    figures: shown,
    hasMissing: shown.length < table.rows.length * table.years.length,
    hasProvisional: shown.some(({ status }) => status !== 'final'),
    parallel: [
      ...new Set(
        series.filter(({ isOneOfSeveral }) => isOneOfSeveral).map(({ indicator }) => indicator),
      ),
    ],
  };
}

/** Rows with figures, without those that the API does not serve. */
export const seriesOf = ({ rows }: MacroTable): MacroSeries[] =>
  rows.filter((row) => row.kind === 'series');

export const shownFigures = ({ cells }: MacroSeries): MeasuredObservation[] =>
  cells.flatMap(({ observation }) => (observation?.kind === 'measured' ? observation : []));
