import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { AgencyRankingView } from './AgencyRankingView';
import type { AgencyQuery } from './agencyQuery';
import { missingWords } from './answers/missingWords';
import { recordsOf } from './answers/recordsOf';
import { useOtherDuties } from './answers/useOtherDuties';
import { rankingOf } from './rankingOf';

type AgencyRankingPanelProps = {
  viewpoint: Viewpoint;
  query: AgencyQuery;
  /** Must stay the same from one drawing to the next, or every key draws the whole list. */
  onChange: (change: Partial<AgencyQuery>) => void;
};

/** Every agency by lateness or achievement; what cannot be had is left out, and said. */
export function AgencyRankingPanel({ viewpoint, query, onChange }: AgencyRankingPanelProps) {
  const i18n = useI18n();
  const { regency, asOf, on, rules } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const others = useOtherDuties(regency);
  const ranking = useMemo(
    () => rankingOf(recordsOf(data, others, { on, rules })),
    [data, others, on, rules],
  );
  if (ranking.records.length === 0)
    return <Note tone="empty">{i18n.t('agencies.empty', { date: i18n.format.date(on) })}</Note>;
  return (
    <>
      {others.missing.length > 0 && (
        <Note tone="stale">{i18n.t('agencies.missing', { what: missingWords(others, i18n) })}</Note>
      )}
      <AgencyRankingView
        rule={rules.reports}
        ranking={ranking}
        on={on}
        query={query}
        onChange={onChange}
      />
    </>
  );
}
