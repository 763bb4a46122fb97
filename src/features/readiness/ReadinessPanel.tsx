import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { readinessQuery } from '@/api/assessment/readinessQueries';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { ReadinessView } from './ReadinessView';
import { selectReadiness } from './selectReadiness';

type ReadinessPanelProps = {
  viewpoint: Viewpoint;
  /** The year asked for; the newest where there is none or it is not known. */
  year: number | undefined;
  onYear: (year: number) => void;
};

/** What a smart regency needs and has, and how far its action plan was carried out. */
export function ReadinessPanel({ viewpoint, year, onYear }: ReadinessPanelProps) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const [{ data: readiness }, { data: scorecard }] = useSuspenseQueries({
    queries: [readinessQuery(base, regency), scorecardQuery(base, regency, asOf)],
  });
  const model = useMemo(() => selectReadiness(readiness, year, on), [readiness, year, on]);
  const agencies = agencyNamesOf(scorecard, on);
  return <ReadinessView model={model} agencies={agencies} on={on} onYear={onYear} />;
}
