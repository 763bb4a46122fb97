import { latestVersions, versionsOf } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { type Period, periodOf, periodParts } from '../time/period';
import { type Achievement, type NotRatedReason, rateAchievement } from './achievement';
import { type Change, changeSince, type Streak, worseningStreak } from './change';
import { followedRecords } from './followedRecords';
import { type Freshness, freshnessOf, lastReported } from './freshness';
import type {
  Account,
  Indicator,
  IndicatorRecord,
  MeasuredObservation,
  MissingObservation,
  Observation,
  Target,
} from './indicator';
import { leadSeries, observationKey, type Series } from './series';

const TREND_LENGTH = 8;

/** What is known of an indicator on one date: of its lead method, for the whole regency. */
export type IndicatorCondition = {
  indicator: Indicator;
  /** The newest figure; it stays available, dated, when it is late. */
  latest: MeasuredObservation | null;
  /** Set when the newest period is explicitly without a figure. */
  latestMissing: MissingObservation | null;
  /** Target of the latest figure's own period. */
  target: Target | null;
  /** Target of the latest figure's year. */
  yearTarget: Target | null;
  /** `target` as it was published first. */
  firstTarget: Target | null;
  /** Of the period that is owed first, else of the newest one where that has no figure. */
  owedTarget: { now: Target; first: Target } | null;
  /** Earlier versions of `target` with another value, oldest first. */
  movedTargets: Target[];
  /** Earlier versions of `latest` with another value, oldest first. */
  revisions: MeasuredObservation[];
  achievement: Achievement;
  freshness: Freshness;
  /** True when figures count from January on, so they restart each year. */
  isCumulative: boolean;
  change: Change | null;
  worseningStreak: Streak;
  account: Account | null;
  /** The latest periods, missing ones included, oldest first. */
  trend: Observation[];
  /** Targets of the periods in `trend`. */
  trendTargets: Target[];
};

/** One condition for each indicator that was followed on the date. */
export const indicatorConditions = (
  records: readonly IndicatorRecord[],
  on: IsoDate,
): IndicatorCondition[] => followedRecords(records, on).map((it) => indicatorCondition(it, on));

export function indicatorCondition(record: IndicatorRecord, on: IsoDate): IndicatorCondition {
  const { indicator } = record;
  const series = leadSeries(record, on);
  const targets = latestVersions(ownTargets(record, series), targetKey, on);
  const known = latestOf(series);
  const target = targetAt(targets, known.latest?.period);
  const yearTarget = targetAt(targets, known.latest && yearPeriod(known.latest.period));
  const freshness = freshnessOf(indicator, lastReported(series.points), on);
  const owed = freshness.kind === 'late' ? freshness.owed : known.latestMissing?.period;
  const owedTarget = targetAt(targets, owed);
  const isCumulative = accumulates(indicator, targets);
  return {
    indicator,
    ...known,
    target,
    yearTarget,
    firstTarget: target && firstVersion(record.targets, target, on),
    owedTarget: owedTarget && {
      now: owedTarget,
      first: firstVersion(record.targets, owedTarget, on) ?? owedTarget,
    },
    movedTargets: target === null ? [] : earlierTargets(record.targets, target, on),
    revisions: known.latest === null ? [] : earlierFigures(record, known.latest, on),
    achievement: achievementOf({ indicator, ...known, target, yearTarget, freshness }),
    freshness,
    isCumulative,
    ...movement(indicator, series, known.latest, isCumulative),
    account: latestVersions(record.accounts, () => indicator.id, on)[0] ?? null,
    ...trendOf(series, targets),
  };
}

/**
 * A record may hold targets of districts too; figures are held against those of their own area. What
 * was never reported has the targets of the only area there is, if there is but one.
 */
function ownTargets({ targets }: IndicatorRecord, { points }: Series): Target[] {
  const [only, ...others] = new Set(targets.map(({ area }) => area));
  const own = points.at(-1)?.area ?? (others.length === 0 ? only : undefined);
  return targets.filter(({ area }) => area === own);
}

const targetKey = ({ area, period }: Target): string => `${area}|${period}`;

const targetAt = (targets: Target[], period: Period | null | undefined): Target | null =>
  targets.find((target) => target.period === period) ?? null;

const yearPeriod = (period: Period): Period =>
  periodOf({ cadence: 'yearly', year: periodParts(period).year, index: 1 });

function latestOf({ points }: Series): Pick<IndicatorCondition, 'latest' | 'latestMissing'> {
  const newest = points.at(-1);
  return {
    latest: points.findLast((point) => point.kind === 'measured') ?? null,
    latestMissing: newest?.kind === 'missing' ? newest : null,
  };
}

/** A year cannot accumulate beyond itself: yearly figures never count as cumulative. */
const accumulates = ({ cadence }: Indicator, targets: Target[]): boolean =>
  cadence !== 'yearly' &&
  targets.some(({ cumulative, period }) => cumulative && periodParts(period).cadence === cadence);

const firstVersion = (versions: Target[], target: Target, on: IsoDate): Target | null =>
  versionsOf(versions, targetKey, targetKey(target), on)[0] ?? null;

const earlierTargets = (versions: Target[], target: Target, on: IsoDate): Target[] =>
  versionsOf(versions, targetKey, targetKey(target), on).filter(
    ({ value }) => value !== target.value,
  );

const earlierFigures = (
  { observations }: IndicatorRecord,
  latest: MeasuredObservation,
  on: IsoDate,
): MeasuredObservation[] =>
  versionsOf(observations, observationKey, observationKey(latest), on)
    .filter((version) => version.kind === 'measured')
    .filter(({ value }) => value !== latest.value);

type Evidence = Pick<
  IndicatorCondition,
  'indicator' | 'latest' | 'latestMissing' | 'target' | 'yearTarget' | 'freshness'
>;

/**
 * Our rule: a figure past its limit is not rated, because the band of an old period is not the state
 * of today. An annual target is not held against a quarter, which it would always fail.
 */
function achievementOf(evidence: Evidence): Achievement {
  const { indicator, latest, target } = evidence;
  const reason = reasonNotToRate(evidence);
  if (latest === null || reason !== null)
    return { kind: 'not-rated', reason: reason ?? 'not-reported', meetsTarget: null };
  return rateAchievement({
    formula: indicator.formula,
    actual: latest.value,
    target: target?.value ?? null,
  });
}

function reasonNotToRate(evidence: Evidence): NotRatedReason | null {
  const { freshness, latestMissing, target, yearTarget } = evidence;
  if (freshness.kind === 'late') return 'late';
  if (latestMissing !== null) return latestMissing.reason;
  return target === null && yearTarget !== null ? 'yearly-target-only' : null;
}

function movement(
  indicator: Indicator,
  series: Series,
  latest: MeasuredObservation | null,
  sameSeason: boolean,
): Pick<IndicatorCondition, 'change' | 'worseningStreak'> {
  return {
    change: latest && changeSince(indicator, series, latest, { sameSeason }),
    worseningStreak: worseningStreak(series, indicator.direction, { sameSeason }),
  };
}

function trendOf(
  { points }: Series,
  targets: Target[],
): Pick<IndicatorCondition, 'trend' | 'trendTargets'> {
  const trend = points.slice(-TREND_LENGTH);
  const periods = new Set(trend.map(({ period }) => period));
  return { trend, trendTargets: targets.filter(({ period }) => periods.has(period)) };
}

/** Late, or explicitly without a figure; an indicator that merely has no target has data. */
export const isWithoutData = ({ freshness, latest, latestMissing }: IndicatorCondition): boolean =>
  freshness.kind === 'late' || latest === null || latestMissing !== null;
