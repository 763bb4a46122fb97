import { usePrefetchQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { promisesQuery } from '@/api/assessment/promiseQueries';
import { worksheetsQuery } from '@/api/assessment/worksheetQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgenciesHead, type AgencyQuery, AgencyRankingPanel } from '@/features/agency-ranking';
import { DataPanel } from '@/features/data-panel';
import { useAddress } from '@/ui/address/useAddress';
import { parseAgenciesSearch, queryOf, searchOf } from './agenciesSearch';

type AgenciesPageProps = { viewpoint: Viewpoint };

/** Perangkat Daerah: who is late, who has not reported, who meets its targets. */
export function AgenciesPage({ viewpoint }: AgenciesPageProps) {
  const { regency, asOf, now } = viewpoint;
  const base = useApiBase();
  const scorecard = scorecardQuery(base, regency, asOf);
  const worksheets = worksheetsQuery(base, regency);
  const promises = promisesQuery(base, regency);
  usePrefetchQuery(scorecard);
  usePrefetchQuery(worksheets);
  usePrefetchQuery(promises);
  const { search, change } = useAddress(parseAgenciesSearch);
  const query = useMemo(() => queryOf(search), [search]);
  const onChange = useCallback((asked: Partial<AgencyQuery>) => change(searchOf(asked)), [change]);
  const reads = [scorecard, worksheets, promises].map(({ queryKey }) => queryKey);
  return (
    <>
      <AgenciesHead viewpoint={viewpoint} commission={query.commission} />
      <DataPanel title="agencies.title" height="1400px" now={now} reads={reads}>
        <AgencyRankingPanel viewpoint={viewpoint} query={query} onChange={onChange} />
      </DataPanel>
    </>
  );
}
