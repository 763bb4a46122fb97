import { addDays } from '@/domain/time/calendar';
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
import { indicatorCore } from './cores';
import type { Definition, Figure, IndicatorBody, IndicatorParts, Target } from './parts';
import type { Span } from './span';

/** Periods of a strip on the overview. */
const PERIODS = 8;
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

/** What a scorecard of the span says of one indicator. */
export function indicatorIn(parts: IndicatorParts, span: Span): IndicatorBody {
  const { definition } = parts;
  const figures = figuresNear(parts, span);
  const first = firstShown(definition, figures, span);
  return {
    ...indicatorCore(definition),
    observations: figures.filter(
      ({ period, publishedAt }) =>
        publishedAt <= span.to && comparePeriods(asPeriod(period), first) >= 0,
    ),
    targets: parts
      .targets(periodParts(first).year)
      .filter((target) => isTargetShown(target, first, span)),
    accounts: parts.accounts.filter(({ publishedAt }) => publishedAt <= span.to),
  };
}

/** Those of the last periods; the whole series where none of them was published by the first day. */
function figuresNear({ definition, figures }: IndicatorParts, { from }: Span): Figure[] {
  const reach = DAYS_PER_PERIOD[definition.cadence] * (PERIODS + 3) + definition.expectedLagDays;
  const near = figures(addDays(from, -reach));
  return near.some(({ publishedAt }) => publishedAt <= from) ? near : figures(null);
}

/** First of the eight periods that were the latest on the first day of the span. */
function firstShown(definition: Definition, figures: Figure[], { from }: Span): Period {
  const known = figures
    .filter(({ publishedAt }) => publishedAt <= from)
    .map(({ period }) => asPeriod(period))
    .sort(comparePeriods)
    .at(-1);
  return shiftPeriod(known ?? periodAt(definition.cadence, from), 1 - PERIODS);
}

function isTargetShown(target: Target, first: Period, { to }: Span): boolean {
  const period = asPeriod(target.period);
  if (target.publishedAt > to) return false;
  if (periodParts(period).cadence === 'yearly') return target.period >= first.slice(0, 4);
  return (
    periodEnd(period) >= periodEnd(first) &&
    target.period <= periodAt(periodParts(period).cadence, to)
  );
}
