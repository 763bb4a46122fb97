import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { reportsQuery } from '@/api/assessment/reportQueries';
import { subDimensionsQuery } from '@/api/catalog/dimensionQueries';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** Asks for all answers of the page at once, and tells when no plan of the id was published by then. */
export function useQuickWinAnswers({ regency, asOf, on }: Viewpoint, id: string) {
  const base = useApiBase();
  const { data: plans } = useQuery(quickWinPlansQuery(base, regency));
  usePrefetchQuery(reportsQuery(base, regency, id));
  usePrefetchQuery(scorecardQuery(base, regency, asOf));
  usePrefetchQuery(subDimensionsQuery(base));
  const isKnown = plans?.some((plan) => plan.id === id && plan.publishedAt <= on);
  return { isUnknown: isKnown === false };
}
