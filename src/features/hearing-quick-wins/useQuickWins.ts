import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { quickWinsInScope } from '@/domain/hearing/scope';
import type { AgencyNames } from '@/domain/region/region';
import { type QuickWinsModel, selectQuickWins } from './selectQuickWins';

/** The quick wins of the hearing's scope, as known on the edition's day. */
export function useQuickWins({
  viewpoint: { regency, asOf, on, rules },
  hearing: { scope },
}: SectionProps): { model: QuickWinsModel; agencies: AgencyNames } {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () =>
      selectQuickWins(
        quickWinsInScope(quickWinConditionsOf(data, { on, rules }), scope, data.agencies),
        { on, rules },
      ),
    [data, scope, on, rules],
  );
  return { model, agencies: agencyNamesOf(data, on) };
}
