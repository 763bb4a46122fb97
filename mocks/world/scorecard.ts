import { composeScorecard } from '@/api/contract/scorecard/composeScorecard';
import type { Span } from '@/api/contract/scorecard/span';
import type { IsoDate } from '@/domain/time/calendar';
import { INDEX_SCHEMES } from '../seeds/index-schemes';
import type { Wire } from '../wire';
import { allEvaluations } from './evaluation-history';
import { SIMULATION } from './figures';
import type { WorldSize } from './large';
import { programmesBy } from './programmes';
import { quickWinCores } from './quick-win-record';
import type { RegencyWorld } from './regency-world';
import { reportCores } from './reports';

/** The large world keeps the overview small: the pages of single quick wins have the rest. */
const REPORTS: Record<WorldSize, number> = { demo: 8, large: 2 };

/** All that the overview needs for any as-of date within the span. */
export function scorecardIn(
  world: RegencyWorld,
  span: Span,
  { today, size }: { today: IsoDate; size: WorldSize },
): Wire<'scorecard'> {
  const { regency, districts } = world.region;
  const { evaluations, sources } = allEvaluations(regency.code, today);
  const programmes = programmesBy(regency.code, today, span.to);
  return composeScorecard(
    {
      regency,
      districts,
      agencies: world.agencies,
      sources: [
        ...world.indicators.flatMap((record) => record.sources),
        ...sources,
        ...programmes.sources,
        SIMULATION,
      ],
      schemes: INDEX_SCHEMES,
      indicators: world.indicators,
      quickWins: world.quickWins.map(({ plan, lead }) => ({
        versions: quickWinCores(plan),
        reports: plan.reportDays.flatMap((day) => reportCores(plan, day, lead)),
      })),
      evaluations,
      programmes: programmes.programmes,
    },
    span,
    { reports: REPORTS[size] },
  );
}
