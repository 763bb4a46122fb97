import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import {
  agencyNamesOf,
  indicatorConditionsOf,
  quickWinConditionsOf,
} from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { type ExplanationsModel, selectExplanations } from './selectExplanations';

/** Suspends until the scorecard is here. */
export function useExplanations({ viewpoint, hearing }: SectionProps): ExplanationsModel {
  const { regency, asOf, on, rules } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const { scope } = hearing;
  return useMemo(
    () =>
      selectExplanations(
        {
          indicators: indicatorConditionsOf(data, on),
          quickWins: quickWinConditionsOf(data, { on, rules }),
          rules,
        },
        { scope, agencies: data.agencies, names: agencyNamesOf(data, on), on },
      ),
    [data, scope, on, rules],
  );
}
