import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { useShownSources } from '@/api/hearing/useShownSources';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useI18n } from '@/i18n/I18n';
import { scopeWords } from '@/i18n/scopeWords';
import { simulatedMark } from '@/i18n/sourceWords';

/** What every slide says of its figures: whose they are, about whom, and whether they are simulated. */
export function usePlaceWords(shown: SectionProps) {
  const { viewpoint, hearing } = shown;
  const i18n = useI18n();
  const { regency, asOf, on } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const sources = useShownSources(shown);
  return {
    regency: data.regency.name,
    scope: scopeWords(hearing.scope, agencyNamesOf(data, on), i18n),
    simulated: simulatedMark(sources, i18n),
  };
}
