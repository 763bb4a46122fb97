import { followedRecords } from '@/domain/indicator/followedRecords';
import type { IndicatorRecord } from '@/domain/indicator/indicator';
import {
  type IndicatorCondition,
  indicatorConditions,
} from '@/domain/indicator/indicatorCondition';
import { type QuickWinCondition, quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import { type AgencyNames, agencyNames } from '@/domain/region/region';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { unwrap } from '../http/parsePart';
import type { Scorecard } from './parseScorecard';

/** Thinks once for each answer and date, however many panels ask. */
function onceFor<T>(think: (scorecard: Scorecard, on: IsoDate) => T) {
  const known = new WeakMap<Scorecard, Map<IsoDate, T>>();
  return (scorecard: Scorecard, on: IsoDate): T => {
    const byDate = known.get(scorecard) ?? new Map<IsoDate, T>();
    known.set(scorecard, byDate);
    const thought = byDate.get(on) ?? think(scorecard, on);
    byDate.set(on, thought);
    return thought;
  };
}

/** Throws the `ContractError` of the indicators when that part broke the contract. */
export const indicatorConditionsOf = onceFor(({ indicators }, on): IndicatorCondition[] =>
  indicatorConditions(unwrap(indicators), on),
);

/** The records of the same indicators. Throws as `indicatorConditionsOf` does. */
export const indicatorRecordsOf = onceFor(({ indicators }, on): IndicatorRecord[] =>
  followedRecords(unwrap(indicators), on),
);

/** Throws the `ContractError` of the quick wins when that part broke the contract. */
export function quickWinConditionsOf(
  scorecard: Scorecard,
  { on, rules }: Pick<Viewpoint, 'on' | 'rules'>,
): QuickWinCondition[] {
  const judge = judges.get(rules) ?? judgeBy(rules);
  judges.set(rules, judge);
  return judge(scorecard, on);
}

const judgeBy = (rules: OwnRules) =>
  onceFor(({ quickWins }, on) => quickWinConditions(unwrap(quickWins), on, rules));

const judges = new WeakMap<OwnRules, ReturnType<typeof judgeBy>>();

/** Names of the agencies as they were on the date. */
export const agencyNamesOf = onceFor(({ agencies }, on): AgencyNames => agencyNames(agencies, on));
