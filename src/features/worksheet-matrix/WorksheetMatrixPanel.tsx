import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { selectWorksheets, type WorksheetQuery } from './selectWorksheets';
import { WorksheetMatrixView } from './WorksheetMatrixView';

type WorksheetMatrixPanelProps = {
  viewpoint: Viewpoint;
  query: WorksheetQuery;
  onChange: (change: Partial<WorksheetQuery>) => void;
};

/** Which agency owes which worksheet, since when, and who checks it. */
export function WorksheetMatrixPanel({ viewpoint, query, onChange }: WorksheetMatrixPanelProps) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const [{ data: worksheets }, { data: scorecard }] = useSuspenseQueries({
    queries: [worksheetsQuery(base, regency), scorecardQuery(base, regency, asOf)],
  });
  const { commission, agency } = query;
  const model = useMemo(
    () => selectWorksheets(worksheets, scorecard.agencies, { commission, agency }, on),
    [worksheets, scorecard, commission, agency, on],
  );
  const names = agencyNamesOf(scorecard, on);
  return <WorksheetMatrixView model={model} agencies={names} on={on} onChange={onChange} />;
}
