import { addDays, type IsoDate } from '@/domain/time/calendar';
import {
  type Cadence,
  comparePeriods,
  isPeriod,
  type Period,
  periodAt,
  periodEnd,
  periodParts,
  shiftPeriod,
} from '@/domain/time/period';
import type {
  IndicatorWire,
  ObservationWire,
  ReportCoreWire,
  ScorecardIndicatorWire,
  SourceWire,
  TargetWire,
  Wire,
} from '../wire';
import { evaluationsIn } from './evaluation-history';
import { SIMULATION } from './figures';
import type { WorldSize } from './large';
import { programmesOf } from './programmes';
import type { QuickWinEntry } from './quick-win-entries';
import { publicationDay } from './quick-win-plan';
import { quickWinCores } from './quick-win-record';
import type { RegencyWorld } from './regency-world';
import { reportCores } from './reports';
import type { IndicatorRecord } from './simulated-indicator';
import { isFollowedIn, type Span } from './span';

const PERIODS = 8;
/** The large world keeps the overview small: the pages of single quick wins have the rest. */
const REPORTS: Record<WorldSize, number> = { demo: 8, large: 2 };
const DAYS_PER_PERIOD: Record<Cadence, number> = {
  monthly: 31,
  quarterly: 92,
  semiannual: 184,
  yearly: 366,
};

const asPeriod = (text: string): Period => {
  if (!isPeriod(text)) throw new RangeError(`Not a period: ${text}`);
  return text;
};

/** First of the eight periods that were the latest on the first day of the span. */
function firstShown(definition: IndicatorWire, figures: ObservationWire[], { from }: Span): Period {
  const known = figures
    .filter(({ publishedAt }) => publishedAt <= from)
    .map(({ period }) => asPeriod(period))
    .sort(comparePeriods)
    .at(-1);
  return shiftPeriod(known ?? periodAt(definition.cadence, from), 1 - PERIODS);
}

function isTargetShown(target: TargetWire, first: Period, { to }: Span): boolean {
  const period = asPeriod(target.period);
  if (target.publishedAt > to) return false;
  if (periodParts(period).cadence === 'yearly') return target.period >= first.slice(0, 4);
  return (
    periodEnd(period) >= periodEnd(first) &&
    target.period <= periodAt(periodParts(period).cadence, to)
  );
}

/** Definition without what only the indicator's own page shows. */
function coreOf(definition: IndicatorWire) {
  const { aliases: _1, definition: _2, formulaText: _3, leadReason: _4, ...rest } = definition;
  const {
    producer: _5,
    steward: _6,
    documents: _7,
    sourceUrl: _8,
    nextRelease: _9,
    ...more
  } = rest;
  const { publishedAt: _10, ...core } = more;
  return core;
}

function indicatorIn(record: IndicatorRecord, span: Span): ScorecardIndicatorWire {
  const { definition } = record;
  const reach = DAYS_PER_PERIOD[definition.cadence] * (PERIODS + 3) + definition.expectedLagDays;
  const figures = record.figures(addDays(span.from, -reach));
  const first = firstShown(definition, figures, span);
  return {
    ...coreOf(definition),
    observations: figures.filter(
      ({ period, publishedAt }) =>
        publishedAt <= span.to && comparePeriods(asPeriod(period), first) >= 0,
    ),
    targets: record
      .targets(periodParts(first).year)
      .filter((target) => isTargetShown(target, first, span)),
    accounts: record.accounts.filter(({ publishedAt }) => publishedAt <= span.to),
  };
}

function reportsIn({ plan, lead }: QuickWinEntry, span: Span, size: WorldSize): ReportCoreWire[] {
  const days = plan.reportDays.filter((day) => publicationDay(day) <= span.to);
  const before = days.filter((day) => publicationDay(day) <= span.from);
  const shown = [...before.slice(-REPORTS[size]), ...days.slice(before.length)];
  return shown
    .flatMap((day) => reportCores(plan, day, lead))
    .filter(({ publishedAt }) => publishedAt <= span.to);
}

const usedSources = (all: SourceWire[], used: Set<string>): SourceWire[] => [
  ...new Map(all.filter(({ id }) => used.has(id)).map((source) => [source.id, source])).values(),
];

/** All that the overview needs for any as-of date within the span. */
export function scorecardIn(
  world: RegencyWorld,
  span: Span,
  { today, size }: { today: IsoDate; size: WorldSize },
): Wire<'scorecard'> {
  const { regency, districts } = world.region;
  const { evaluations, sources, schemes } = evaluationsIn(regency.code, today, span);
  const programmes = programmesOf(regency.code, span.to);
  const records = world.indicators.filter(({ definition }) => isFollowedIn(definition, span));
  const quickWins = world.quickWins.filter(({ plan }) => isFollowedIn(plan, span));
  const indicators = records.map((record) => indicatorIn(record, span));
  const used = [
    ...indicators.flatMap(({ observations }) => observations),
    ...evaluations,
    ...programmes.programmes,
  ];
  const known = [
    ...world.indicators.flatMap((record) => record.sources),
    ...sources,
    ...programmes.sources,
  ];
  return {
    regency,
    districts,
    agencies: world.agencies,
    coversFrom: span.from,
    publishedAt: span.to,
    sources: usedSources(known, new Set([...used.map(({ source }) => source), SIMULATION.id])),
    schemes,
    indicators,
    quickWins: quickWins.flatMap(({ plan }) => quickWinCores(plan, span)),
    reports: quickWins.flatMap((entry) => reportsIn(entry, span, size)),
    evaluations,
    programmes: programmes.programmes,
  };
}
