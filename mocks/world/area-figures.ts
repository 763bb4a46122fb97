import type { Period } from '@/domain/time/period';
import { villagesOf } from '../seeds/regions';
import type { ObservationWire } from '../wire';
import { keyOf, mapPeriods, observationBase, regencyFigures } from './figures';
import type { IndicatorPlan } from './indicator-plan';
import { between, randomFor, roundTo } from './random';

type Area = { code: string; weight: number; lean: number };
type AreaValue = { code: string; value: number };

/** The 300 villages of the large world: all with a known code, then generated ones. */
const LARGE_VILLAGES = 300;

function areaCodes({ region, seed }: IndicatorPlan): string[] {
  const districts = region.districts.map(({ code }) => code);
  if (seed.level === 'district') return districts;
  const known = districts.flatMap((code) => villagesOf(code).map((village) => village.code));
  const invented = Array.from(
    { length: Math.max(0, LARGE_VILLAGES - known.length) },
    (_, at) => `${districts[at % districts.length]}.${2900 + Math.floor(at / districts.length)}`,
  );
  return [...known, ...invented];
}

const villageCount = (plan: IndicatorPlan, code: string): number => {
  const district = plan.region.districts.find((entry) => entry.code === code);
  if (district === undefined) return 1;
  // Counts are of desa; rates weigh every desa and kelurahan.
  return plan.seed.isRate ? district.villages + district.urbanVillages : district.villages;
};

/** Weight and lean of every area; the district of the capital leads. */
function areasOf(plan: IndicatorPlan): Area[] {
  const capital = plan.region.districts.find(({ name }) => name === plan.region.regency.capital);
  return areaCodes(plan).map((code) => {
    const random = randomFor(`${keyOf(plan)}/${code}`);
    const weight = villageCount(plan, code) * between(random, 0.9, 1.1);
    return { code, weight, lean: code === capital?.code ? 1.1 : between(random, -1, 0.8) };
  });
}

const weightedMean = (areas: Area[], measure: (area: Area) => number): number => {
  const total = areas.reduce((sum, { weight }) => sum + weight, 0);
  return areas.reduce((sum, area) => sum + area.weight * measure(area), 0) / total;
};

/** Rates of areas whose weighted mean is the regency's figure. */
function spreadRate(plan: IndicatorPlan, areas: Area[], total: number): AreaValue[] {
  const centre = weightedMean(areas, ({ lean }) => lean);
  const room = plan.seed.unit.kind === 'percent' ? Math.min(total, 100 - total) : total;
  // Leans reach at most about 2 from their mean, so no area leaves 0–100.
  const spread = Math.min(0.45 * room, 0.3 * total);
  const sign = plan.seed.direction === 'higher-is-better' ? 1 : -1;
  return areas.map(({ code, lean }) => ({
    code,
    value: roundTo(total + sign * spread * (lean - centre), plan.seed.decimals),
  }));
}

/** Counts of areas that add up to the regency's figure. */
function splitCount(areas: Area[], total: number): AreaValue[] {
  const weights = areas.reduce((sum, { weight }) => sum + weight, 0);
  let [assigned, reached] = [0, 0];
  return areas.map(({ code, weight }) => {
    reached += weight;
    const upTo = Math.round((total * reached) / weights);
    const value = upTo - assigned;
    assigned = upTo;
    return { code, value };
  });
}

/** A count in which one district really stands at zero. */
const WITH_ZERO = 'desa-internet';

/** The two middle areas get one value between them. */
function withTie(values: AreaValue[], decimals: number): AreaValue[] {
  const [first, second] = [values[3], values[4]];
  if (first === undefined || second === undefined) return values;
  const value = roundTo((first.value + second.value) / 2, decimals);
  return values.map((entry) => (entry === first || entry === second ? { ...entry, value } : entry));
}

/** A district where nothing is in place yet: a real zero. Its share goes to the others, one each. */
function withZero(values: AreaValue[]): AreaValue[] {
  const least = [...values].sort((a, b) => a.value - b.value)[0];
  let left = least?.value ?? 0;
  return values.map((entry) => {
    if (entry === least) return { ...entry, value: 0 };
    left -= 1;
    return left >= 0 ? { ...entry, value: entry.value + 1 } : entry;
  });
}

function valuesIn(plan: IndicatorPlan, areas: Area[], total: number): AreaValue[] {
  const { seed, story } = plan;
  let values =
    seed.isRate || seed.unit.kind === 'other'
      ? spreadRate(plan, areas, total)
      : splitCount(areas, total);
  if (seed.id === story.tied) values = withTie(values, seed.decimals);
  if (seed.id === WITH_ZERO) values = withZero(values);
  return values;
}

/** Counts below five children are withheld by the health agency in the two smallest districts. */
const isSuppressed = (plan: IndicatorPlan, code: string): boolean =>
  plan.seed.id === 'stunting' &&
  [...plan.region.districts]
    .sort((a, b) => villageCount(plan, a.code) - villageCount(plan, b.code))
    .slice(0, 2)
    .some((district) => district.code === code);

const isMissing = (plan: IndicatorPlan, code: string, period: Period): boolean =>
  plan.seed.id === plan.story.missingDistrict &&
  period === plan.last &&
  code === plan.region.districts.at(-1)?.code;

function areaObservation(plan: IndicatorPlan, period: Period, area: AreaValue): ObservationWire {
  const base = observationBase(plan, area.code, period);
  if (isMissing(plan, area.code, period)) return { ...base, value: null, reason: 'not-reported' };
  if (isSuppressed(plan, area.code)) return { ...base, value: null, reason: 'suppressed' };
  return { ...base, value: area.value };
}

/** District (or village) figures: year ends and the current year, consistent with the regency's. */
export function areaFigures(plan: IndicatorPlan): ObservationWire[] {
  if (plan.seed.level === 'regency') return [];
  const areas = areasOf(plan);
  const totals = new Map(regencyFigures(plan, null).map((figure) => [figure.period, figure.value]));
  return mapPeriods(plan).flatMap((period) => {
    const total = totals.get(period) ?? null;
    if (total === null) return [];
    return valuesIn(plan, areas, total).map((area) => areaObservation(plan, period, area));
  });
}
