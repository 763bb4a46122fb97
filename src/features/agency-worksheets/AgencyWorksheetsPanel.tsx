import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyWorksheetsView } from './AgencyWorksheetsView';
import { selectWorksheets } from './selectWorksheets';

type AgencyWorksheetsPanelProps = { viewpoint: Viewpoint; id: string };

/** Where each worksheet of the agency stands. */
export const AgencyWorksheetsPanel = memo(function AgencyWorksheetsPanel({
  viewpoint: { regency, on },
  id,
}: AgencyWorksheetsPanelProps) {
  const { data } = useSuspenseQuery(worksheetsQuery(useApiBase(), regency));
  const model = useMemo(() => selectWorksheets(data, id, on), [data, id, on]);
  return <AgencyWorksheetsView model={model} />;
});
