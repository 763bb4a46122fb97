import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { unwrap } from '@/api/http/parsePart';
import { indicatorRecordsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { reportingMatrix } from '@/domain/agency/reporting/reportingMatrix';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyReportingView } from './AgencyReportingView';
import { selectReporting } from './selectReporting';

type AgencyReportingPanelProps = { viewpoint: Viewpoint; id: string };

/** Whether each figure and report of the last twelve months came in time. */
export const AgencyReportingPanel = memo(function AgencyReportingPanel({
  viewpoint: { regency, asOf, on, rules },
  id,
}: AgencyReportingPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => {
    const records = {
      indicators: indicatorRecordsOf(data, on),
      quickWins: quickWinConditionsOf(data, { on, rules }),
      reports: unwrap(data.quickWins).reports,
    };
    return selectReporting(reportingMatrix(records, id, on), on);
  }, [data, id, on, rules]);
  return <AgencyReportingView model={model} rule={rules.reports} />;
});
