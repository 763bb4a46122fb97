import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { agencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { hearingFinding } from './hearingFinding';
import { type HearingHeadModel, selectHearingHead } from './selectHearingHead';

/** The counts of the whole scope with the answer they are from; `null` without it, or without a part of it. */
export function useHearingHead({ viewpoint, hearing }: SectionProps): {
  known: { scorecard: Scorecard; model: HearingHeadModel } | null;
  isPending: boolean;
} {
  const { regency, asOf, on, rules } = viewpoint;
  const { data, isPending } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const known = useMemo(() => {
    if (data?.indicators.ok !== true || !data.quickWins.ok) return null;
    const conditions = {
      indicators: indicatorConditionsOf(data, on),
      quickWins: quickWinConditionsOf(data, { on, rules }),
      rules,
      agencies: data.agencies,
    };
    return { scorecard: data, model: selectHearingHead(conditions, hearing.scope) };
  }, [data, on, rules, hearing.scope]);
  return { known, isPending };
}

/** The sentence that heads the report, for its slides; `null` until it can be said. */
export function useHearingFinding(shown: SectionProps): string | null {
  const i18n = useI18n();
  const { known } = useHearingHead(shown);
  if (known === null) return null;
  const names = agencyNames(known.scorecard.agencies, shown.viewpoint.on);
  return hearingFinding(known.model, names, i18n);
}
