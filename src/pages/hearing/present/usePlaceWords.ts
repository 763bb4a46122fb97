import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import {
  agencyNamesOf,
  indicatorConditionsOf,
  quickWinConditionsOf,
} from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { indicatorsInScope, quickWinsInScope } from '@/domain/hearing/scope';
import { useI18n } from '@/i18n/I18n';
import { scopeWords } from '@/i18n/scopeWords';
import { simulatedMark } from '@/i18n/sourceWords';

/** What every slide says of its figures: whose they are, about whom, and whether they are simulated. */
export function usePlaceWords({ viewpoint, hearing: { scope } }: SectionProps) {
  const i18n = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const { agencies } = data;
  const sources = [
    ...indicatorsInScope(indicatorConditionsOf(data, on), scope, agencies).flatMap(
      ({ latest }) => latest?.source ?? [],
    ),
    ...quickWinsInScope(quickWinConditionsOf(data, on), scope, agencies).flatMap(
      ({ quickWin, report }) => [quickWin.source, ...(report === null ? [] : [report.source])],
    ),
  ];
  return {
    regency: data.regency.name,
    scope: scopeWords(scope, agencyNamesOf(data, on), i18n),
    simulated: simulatedMark(sources, i18n),
  };
}
