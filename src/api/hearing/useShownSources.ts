import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SectionProps } from '@/domain/hearing/hearing';
import { shownSources } from '@/domain/hearing/sources/shownSources';
import type { Source } from '@/domain/indicator/indicator';
import { useApiBase } from '../ApiBaseContext';
import { promisesQuery } from '../assessment/promiseQueries';
import { editionsQuery } from '../catalog/editionQueries';
import {
  indicatorConditionsOf,
  indicatorRecordsOf,
  quickWinConditionsOf,
} from '../scorecard/conditionsOf';
import { scorecardQuery } from '../scorecard/scorecardQueries';

/** Sources of all that the report of a hearing shows; what did not come, or broke, shows nothing. */
export function useShownSources({ viewpoint, hearing }: SectionProps): Source[] {
  const { regency, asOf, on, rules } = viewpoint;
  const base = useApiBase();
  const { data: scorecard } = useQuery(scorecardQuery(base, regency, asOf));
  const { data: promises } = useQuery(promisesQuery(base, regency));
  const { data: editions } = useQuery(editionsQuery(base, regency));
  return useMemo(() => {
    if (scorecard === undefined) return [];
    const { indicators, quickWins, agencies } = scorecard;
    const known = {
      records: indicators.ok ? indicatorRecordsOf(scorecard, on) : [],
      indicators: indicators.ok ? indicatorConditionsOf(scorecard, on) : [],
      quickWins: quickWins.ok ? quickWinConditionsOf(scorecard, { on, rules }) : [],
      promises: promises ?? [],
      editions: editions ?? [],
      agencies,
    };
    return shownSources(known, hearing);
  }, [scorecard, promises, editions, hearing, on, rules]);
}
