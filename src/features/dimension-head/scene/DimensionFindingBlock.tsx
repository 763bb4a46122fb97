import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { selectDimensionHead } from '../selectDimensionHead';
import { sceneDimensionFinding } from './sceneDimensionFinding';

type DimensionFindingBlockProps = { viewpoint: Viewpoint; code: DimensionCode };

/** How many indicators of the dimension meet their targets, as the heading of its scene. */
export function DimensionFindingBlock({ viewpoint, code }: DimensionFindingBlockProps) {
  const i18n = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const { counts } = selectDimensionHead(indicatorConditionsOf(data, on), code);
  return <SceneFinding>{sceneDimensionFinding(code, counts, i18n)}</SceneFinding>;
}
