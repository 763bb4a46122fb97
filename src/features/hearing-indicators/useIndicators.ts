import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { type IndicatorsModel, selectIndicators } from './selectIndicators';

/** Suspends until the scorecard is here. */
export function useIndicators({ viewpoint, hearing }: SectionProps): IndicatorsModel {
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  return useMemo(
    () =>
      selectIndicators(
        indicatorConditionsOf(data, on),
        hearing,
        data.agencies,
        agencyNamesOf(data, on),
      ),
    [data, hearing, on],
  );
}
