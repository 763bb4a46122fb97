import { usePrefetchQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import type { ConfiguredRegency } from '@/api/config/configSchema';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { viewpointAt } from '@/domain/viewpoint';
import { OverviewPage } from '@/pages/overview/OverviewPage';
import { parseOverviewSearch } from '@/pages/overview/overviewSearch';
import { useAppContext } from './AppContext';
import { NotFound } from './NotFound';
import { useAddress } from './useAddress';
import { useNow } from './useNow';

/** Joins the address, the clock and the configuration to the page. */
export function OverviewRoute({ kode }: { kode: string }) {
  const { config } = useAppContext();
  const regency = config.regencies.find(({ code }) => code === kode);
  return regency === undefined ? <NotFound /> : <Overview regency={regency} />;
}

function Overview({ regency }: { regency: ConfiguredRegency }) {
  const { config, clock } = useAppContext();
  const { search, change } = useAddress(parseOverviewSearch);
  const now = useNow(clock);
  const { code, timeZone, zone } = regency;
  const { per = null } = search;
  const viewpoint = useMemo(
    () => viewpointAt({ regency: code, timeZone, zone }, now, per),
    [code, timeZone, zone, now, per],
  );
  // Asked for at once: the panels below would ask for one after the other.
  usePrefetchQuery(scorecardQuery(config.api, code, viewpoint.asOf));
  usePrefetchQuery(boundariesQuery(config.api, code, 'district'));

  return <OverviewPage viewpoint={viewpoint} search={search} onSearchChange={change} />;
}
