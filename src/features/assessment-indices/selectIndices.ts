import type { IndexScheme } from '@/domain/assessment/evaluation';
import {
  type ComponentScore,
  componentScores,
} from '@/domain/assessment/evaluation-years/componentScores';
import { type TotalCheck, totalCheck } from '@/domain/assessment/evaluation-years/totalCheck';
import { type IndexEdition, indexEditions } from '@/domain/assessment/indices/indexEditions';
import type { IndexScore } from '@/domain/assessment/indices/indexScore';
import {
  type IndexPoint,
  type IndexSeries,
  indexSeries,
} from '@/domain/assessment/indices/indexSeries';
import type { IsoDate } from '@/domain/time/calendar';

export type IndexModel = {
  series: IndexSeries;
  /** In order of time; empty without any score. */
  editions: IndexEdition[];
  /** Newest first. */
  points: IndexPoint[];
  /** The newest score that was published with its parts. */
  parts: IndexParts | null;
};

export type IndexParts = {
  score: IndexScore;
  components: ComponentScore[];
  check: TotalCheck | null;
};

/** Digital government first, whether or not it was scored. */
export function selectIndices(
  scores: readonly IndexScore[],
  schemes: readonly IndexScheme[],
  on: IsoDate,
): IndexModel[] {
  return indexSeries(scores, schemes, on).map((series) => {
    const points = series.slots.flatMap(({ point }) => (point === null ? [] : [point])).reverse();
    return {
      series,
      editions: indexEditions(series.slots),
      points,
      parts: partsOf(points.find(({ score }) => score.components.length > 0)),
    };
  });
}

function partsOf(point: IndexPoint | undefined): IndexParts | null {
  if (point === undefined) return null;
  const { score } = point;
  return {
    score,
    components: componentScores(score, null),
    check: totalCheck({ ...score, total: score.value }),
  };
}
