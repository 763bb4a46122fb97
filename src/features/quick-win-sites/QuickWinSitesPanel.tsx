import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useAddress } from '@/ui/address/useAddress';
import { QuickWinSitesView } from './QuickWinSitesView';
import { selectSites } from './selectSites';
import { parseSitesSearch } from './sitesSearch';

type QuickWinSitesPanelProps = { viewpoint: Viewpoint; id: string };

/** Where the quick win is built or run, on the map and by district. */
export function QuickWinSitesPanel({ viewpoint, id }: QuickWinSitesPanelProps) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { search, change } = useAddress(parseSitesSearch);
  const { data: plans } = useSuspenseQuery(quickWinPlansQuery(base, regency));
  const { data: shapes } = useSuspenseQuery(boundariesQuery(base, regency, 'district'));
  const { districts } = useSuspenseQuery(scorecardQuery(base, regency, asOf)).data;
  const model = useMemo(() => selectSites(id, plans, districts, on), [id, plans, districts, on]);
  return (
    <QuickWinSitesView
      model={model}
      on={on}
      shapes={shapes}
      selected={search.kecamatan ?? null}
      onSelect={(kecamatan) => change({ kecamatan: kecamatan ?? undefined })}
    />
  );
}
