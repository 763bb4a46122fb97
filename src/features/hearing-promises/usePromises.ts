import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { editionsQuery } from '@/api/catalog/editionQueries';
import {
  agencyNamesOf,
  indicatorConditionsOf,
  quickWinConditionsOf,
} from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { type PromisesModel, selectPromises } from './selectPromises';

/** Suspends until promises, editions and the scorecard are here. */
export function usePromises({ viewpoint, hearing }: SectionProps): PromisesModel {
  const { regency, asOf, on, rules } = viewpoint;
  const base = useApiBase();
  const [{ data: scorecard }, { data: promises }, { data: editions }] = useSuspenseQueries({
    queries: [
      scorecardQuery(base, regency, asOf),
      promisesQuery(base, regency),
      editionsQuery(base, regency),
    ],
  });
  return useMemo(
    () =>
      selectPromises(
        {
          promises,
          editions,
          agencies: scorecard.agencies,
          indicators: indicatorConditionsOf(scorecard, on),
          quickWins: quickWinConditionsOf(scorecard, { on, rules }),
        },
        hearing,
        agencyNamesOf(scorecard, on),
      ),
    [scorecard, promises, editions, hearing, on, rules],
  );
}
