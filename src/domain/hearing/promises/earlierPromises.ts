import type { FollowedConditions } from '../../attention/scorecardConditions';
import type { DimensionCode } from '../../dimension/dimension';
import type { IndicatorCondition } from '../../indicator/indicatorCondition';
import { compareCodes } from '../../order';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import type { Agency } from '../../region/region';
import { latestVersions } from '../../time/asOf';
import type { Edition } from '../edition';
import type { Hearing } from '../hearing';
import { knownEditions } from '../openHearing';
import type { HearingPromise } from '../promise';
import { inScope } from '../scope';
import { daysPast, type PromiseState, promiseStateOn, rankOfState } from './promiseState';
import { settledSince } from './settledPromises';

/** What a promise is tied to, as it stands on the day of the edition. */
export type PromisedItem =
  | { kind: 'indicator'; condition: IndicatorCondition }
  | { kind: 'quick-win'; condition: QuickWinCondition };

/** A promise of an earlier hearing, with how it stands. */
export type EarlierPromise = {
  promise: HearingPromise;
  state: PromiseState;
  /** The edition of the hearing at which it was made; `null` where the catalog does not know it. */
  madeAt: Edition | null;
  /** `null` where it is tied to nothing that was published by the day. */
  item: PromisedItem | null;
};

export type EarlierPromises = {
  /** Overdue first, the longest of all before; open ones by due day; then those kept late, and kept. */
  listed: EarlierPromise[];
  /** Not listed, because they were known to be kept on the day that the hearing is compared with. */
  settled: number;
  /** Not listed, because only the item of a promise has a dimension and these have none. */
  untied: number;
};

/** Promises and editions in every published version. */
type Records = FollowedConditions & {
  promises: readonly HearingPromise[];
  editions: readonly Edition[];
  agencies: readonly Agency[];
};

type Asking = Pick<Hearing, 'asOf' | 'meetingDate' | 'scope' | 'reference' | 'since'>;

/** What was promised before a hearing to those whom it is about, as known on the day of its edition. */
export function earlierPromises(records: Records, hearing: Asking): EarlierPromises {
  const { asOf, scope } = hearing;
  const editions = new Map(knownEditions(records.editions, asOf).map((it) => [it.id, it]));
  const itemOf = itemLookup(records);
  const earlier = latestVersions(records.promises, ({ id }) => id, asOf)
    .map((promise) => ({
      promise,
      state: promiseStateOn(promise, asOf),
      madeAt: editions.get(promise.edition) ?? null,
      item: itemOf(promise),
    }))
    .filter((promise) => isEarlier(promise, hearing));
  const belongs = inScope(scope, records.agencies);
  const own = earlier.filter((it) => belongs(ownerOf(it)));
  const isSettled = settledSince(records.promises, hearing.since);
  const listed = own.filter((it) => !isSettled(it.promise));
  return {
    listed: listed.sort(mostPressingFirst),
    settled: own.length - listed.length,
    untied: scope.kind === 'dimension' ? earlier.filter(({ item }) => item === null).length : 0,
  };
}

/** A hearing without a day of its own comes after all that was held by the day of its edition. */
function isEarlier(
  { promise, madeAt }: Pick<EarlierPromise, 'promise' | 'madeAt'>,
  { reference: { edition }, meetingDate, asOf }: Asking,
): boolean {
  if (edition.kind === 'published' && edition.id === promise.edition) return false;
  if (madeAt === null) return true;
  return meetingDate === null ? madeAt.meetingDate <= asOf : madeAt.meetingDate < meetingDate;
}

function itemLookup({ indicators, quickWins }: FollowedConditions) {
  const indicatorOf = new Map(indicators.map((it) => [it.indicator.id, it]));
  const quickWinOf = new Map(quickWins.map((it) => [it.quickWin.id, it]));
  return ({ indicator, quickWin }: HearingPromise): PromisedItem | null => {
    const measured = indicator === null ? undefined : indicatorOf.get(indicator);
    if (measured !== undefined) return { kind: 'indicator', condition: measured };
    const worked = quickWin === null ? undefined : quickWinOf.get(quickWin);
    return worked === undefined ? null : { kind: 'quick-win', condition: worked };
  };
}

const ownerOf = ({ promise: { agency }, item }: EarlierPromise) => ({
  agency,
  dimension: item === null ? null : dimensionOf(item),
});

const dimensionOf = (item: PromisedItem): DimensionCode =>
  item.kind === 'indicator'
    ? item.condition.indicator.dimension
    : item.condition.quickWin.dimension;

const mostPressingFirst = (a: EarlierPromise, b: EarlierPromise): number =>
  rankOfState(a.state) - rankOfState(b.state) ||
  daysPast(b.state) - daysPast(a.state) ||
  compareCodes(a.promise.due, b.promise.due) ||
  compareCodes(a.promise.id, b.promise.id);
