import type { Evaluation, IndexScheme, ProgrammeAchievement } from '../../assessment/evaluation';
import type { IndicatorRecord } from '../../indicator/indicator';
import type { IndicatorCondition } from '../../indicator/indicatorCondition';
import type { IndicatorDefinition } from '../../indicator/indicatorDefinition';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import type { Agency } from '../../region/region';
import type { IsoDate } from '../../time/calendar';
import type { HearingScope } from '../scope';

/** What was known on one day, from the answer that serves that day. */
export type KnownOn = {
  on: IsoDate;
  indicators: readonly IndicatorCondition[];
  /** Of the same indicators, every published version that the answer holds. */
  records: readonly IndicatorRecord[];
  quickWins: readonly QuickWinCondition[];
  agencies: readonly Agency[];
  evaluations: readonly Evaluation[];
  programmes: readonly ProgrammeAchievement[];
};

/** Two days of one regency, the earlier first, and what is looked at. */
export type EditionPair = {
  /** Code of the regency: records may hold figures and targets of its districts too. */
  regency: string;
  before: KnownOn;
  after: KnownOn;
  /** Every published version. */
  definitions: readonly IndicatorDefinition[];
  /** Every published version. */
  schemes: readonly IndexScheme[];
  scope: HearingScope;
};

/** An item on both days; `null` on a day to which it does not belong. */
export type Paired<T> = { before: T | null; after: T | null };
export type Both<T> = { before: T; after: T };

export const isBoth = <T>(pair: Paired<T>): pair is Both<T> =>
  pair.before !== null && pair.after !== null;

/** The items of two lists by id, those of the later day first. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): Paired<T>[] {
  const [earlier, later] = [before, after].map(
    (items) => new Map(items.map((it) => [idOf(it), it])),
  );
  const ids = new Set([...after, ...before].map(idOf));
  return [...ids].map((id) => ({
    before: earlier?.get(id) ?? null,
    after: later?.get(id) ?? null,
  }));
}
