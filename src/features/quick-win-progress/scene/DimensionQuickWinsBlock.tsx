import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import { worstQuickWinFirst } from '@/domain/quick-win/quickWinOrder';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DimensionQuickWinsView } from './DimensionQuickWinsView';

type DimensionQuickWinsBlockProps = { viewpoint: Viewpoint; code: DimensionCode };

/** The quick wins of one dimension on a line, the worst of them. */
export function DimensionQuickWinsBlock({ viewpoint, code }: DimensionQuickWinsBlockProps) {
  const { regency, asOf, on, rules } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const own = quickWinConditionsOf(data, { on, rules }).filter(
    ({ quickWin }) => quickWin.dimension === code,
  );
  return <DimensionQuickWinsView ranked={[...own].sort(worstQuickWinFirst)} />;
}
