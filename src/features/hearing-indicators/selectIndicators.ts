import type { Hearing } from '@/domain/hearing/hearing';
import { indicatorsInScope } from '@/domain/hearing/scope';
import { BAND_SCALE, type Band } from '@/domain/indicator/achievement';
import { isMetOnlySinceEased } from '@/domain/indicator/easedTarget';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import { compareCodes } from '@/domain/order';
import type { Agency, AgencyNames } from '@/domain/region/region';

export type AgencyGroup = {
  id: string;
  /** Short name on the day. */
  name: string;
  fullName: string;
  /** Lowest achievement first; those without a grade after, those without data last. */
  conditions: IndicatorCondition[];
};

export type IndicatorsModel = {
  /** By the short name of the agency. */
  groups: AgencyGroup[];
  total: number;
  met: number;
  /** Of those that met, the ones that would not by the target as published first. */
  metSinceEased: number;
  /** Those that can be held against a target. */
  comparable: number;
  withoutData: number;
  /** With data but without a comparable target. */
  ungraded: number;
  /** Worst first; those without data last, as `null`. */
  bands: { band: Band | null; count: number }[];
};

/** The indicators of a hearing by the agency that owes them, and how many meet their target. */
export function selectIndicators(
  conditions: readonly IndicatorCondition[],
  { scope }: Pick<Hearing, 'scope'>,
  agencies: readonly Agency[],
  names: AgencyNames,
): IndicatorsModel {
  const own = indicatorsInScope(conditions, scope, agencies);
  const comparable = own.filter((it) => !isWithoutData(it) && it.achievement.meetsTarget !== null);
  const withoutData = own.filter(isWithoutData).length;
  return {
    groups: groupsOf(own, names),
    total: own.length,
    met: comparable.filter(({ achievement }) => achievement.meetsTarget).length,
    metSinceEased: comparable.filter(isMetOnlySinceEased).length,
    comparable: comparable.length,
    withoutData,
    ungraded: own.length - withoutData - comparable.length,
    bands: [
      ...WORST_FIRST.map((band) => ({ band, count: countOf(own, band) })),
      { band: null, count: withoutData },
    ],
  };
}

const WORST_FIRST: readonly Band[] = BAND_SCALE.map(({ band }) => band).reverse();

const countOf = (conditions: readonly IndicatorCondition[], band: Band): number =>
  conditions.filter(({ achievement }) => achievement.kind === 'rated' && achievement.band === band)
    .length;

function groupsOf(conditions: readonly IndicatorCondition[], names: AgencyNames): AgencyGroup[] {
  const ids = [...new Set(conditions.map(({ indicator }) => indicator.agency))];
  return ids
    .map((id) => ({
      id,
      name: names.get(id)?.shortName ?? id,
      fullName: names.get(id)?.name ?? id,
      conditions: conditions.filter(({ indicator }) => indicator.agency === id).sort(worstFirst),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id') || compareCodes(a.id, b.id));
}

const worstFirst = (a: IndicatorCondition, b: IndicatorCondition): number =>
  rankOf(a) - rankOf(b) || compareCodes(a.indicator.code, b.indicator.code);

const UNGRADED = 1e9;
const WITHOUT_DATA = 2e9;

function rankOf(condition: IndicatorCondition): number {
  if (isWithoutData(condition)) return WITHOUT_DATA;
  return condition.achievement.kind === 'rated' ? condition.achievement.percent : UNGRADED;
}
