import type { Evaluation, IndexScheme } from '../../assessment/evaluation';
import type { Indicator, Source } from '../../indicator/indicator';
import { compareCodes } from '../../order';
import type { IsoDate } from '../../time/calendar';
import { comparePeriods, type Period } from '../../time/period';
import {
  isFigure,
  OTHER_KINDS,
  type SourcedFigure,
  type SourcedOther,
  type SourcedRecord,
} from './dataSources';

/** What one source gives to an indicator. */
export type GivenFigures = { indicator: Indicator; from: Period; until: Period };

export type SourceUse = {
  key: string;
  source: Source;
  figures: number;
  /** By code. */
  given: GivenFigures[];
  others: { kind: SourcedOther['kind']; count: number }[];
  newest: IsoDate;
};

export type SourcesModel = {
  on: IsoDate;
  figures: number;
  indicators: number;
  published: SourceUse[];
  simulated: SourceUse[];
};

/** Sources that no reader can tell apart are one: a provider may give each figure an entry of its own. */
const keyOf = ({ source }: SourcedRecord): string =>
  JSON.stringify([source.name, source.url ?? null, source.simulated]);

export function sourceUses(records: readonly SourcedRecord[], on: IsoDate): SourcesModel {
  const uses = [...groupBy(records, keyOf)].map(useOf).sort(broadestFirst);
  const figures = records.filter(isFigure);
  return {
    on,
    figures: figures.length,
    indicators: groupBy(figures, indicatorId).size,
    published: uses.filter(({ source }) => !source.simulated),
    simulated: uses.filter(({ source }) => source.simulated),
  };
}

/** Schemes of the evaluations published by the date: their legal basis stands behind the scores. */
export function schemesInUse(evaluations: readonly Evaluation[], on: IsoDate): IndexScheme[] {
  const known = evaluations.filter(({ publishedAt }) => publishedAt <= on);
  return [...new Map(known.map(({ scheme }) => [scheme.id, scheme])).values()];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

const indicatorId = ({ indicator }: SourcedFigure) => indicator.id;

function useOf([key, records]: [string, [SourcedRecord, ...SourcedRecord[]]]): SourceUse {
  const figures = records.filter(isFigure);
  const days = records.map(({ publishedAt }) => publishedAt).sort();
  return {
    key,
    source: records[0].source,
    figures: figures.length,
    given: [...groupBy(figures, indicatorId).values()].map(givenBy).sort(byCode),
    others: OTHER_KINDS.map((kind) => ({
      kind,
      count: records.filter((record) => record.kind === kind).length,
    })).filter(({ count }) => count > 0),
    newest: days.at(-1) ?? records[0].publishedAt,
  };
}

function givenBy(figures: [SourcedFigure, ...SourcedFigure[]]): GivenFigures {
  const periods = figures.map(({ period }) => period).sort(comparePeriods);
  const [{ indicator, period }] = figures;
  return { indicator, from: periods[0] ?? period, until: periods.at(-1) ?? period };
}

const byCode = (a: GivenFigures, b: GivenFigures): number =>
  compareCodes(a.indicator.code, b.indicator.code);

/** Those of many indicators first; those of one by its code, the newest period first. */
function broadestFirst(a: SourceUse, b: SourceUse): number {
  const [ofA, ofB] = [a.given[0], b.given[0]];
  const breadth = b.given.length - a.given.length;
  if (breadth !== 0 || ofA === undefined || ofB === undefined)
    return breadth || compareCodes(a.source.name, b.source.name);
  return byCode(ofA, ofB) || comparePeriods(ofB.until, ofA.until);
}
