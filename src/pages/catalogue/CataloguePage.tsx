import { useCallback, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { CatalogueHead, CataloguePanel, type IndicatorQuery } from '@/features/indicator-catalogue';
import { useAddress } from '@/ui/address/useAddress';
import { parseCatalogueSearch, queryOf, searchOf } from './catalogueSearch';

type CataloguePageProps = { viewpoint: Viewpoint };

/** Every indicator of the regency, searched, narrowed and sorted by what the address says. */
export function CataloguePage({ viewpoint }: CataloguePageProps) {
  const { regency, asOf, now } = viewpoint;
  const { search, change } = useAddress(parseCatalogueSearch);
  const query = useMemo(() => queryOf(search), [search]);
  const onChange = useCallback(
    (asked: Partial<IndicatorQuery>) => change(searchOf(asked)),
    [change],
  );
  const reads = [scorecardQuery(useApiBase(), regency, asOf).queryKey];
  return (
    <>
      <CatalogueHead viewpoint={viewpoint} />
      <DataPanel title="catalogue.title" height="1200px" now={now} reads={reads}>
        <CataloguePanel viewpoint={viewpoint} query={query} onChange={onChange} />
      </DataPanel>
    </>
  );
}
