import { getRouteApi } from '@tanstack/react-router';
import { viewpointAt } from '@/domain/viewpoint';
import { OverviewPage } from '@/pages/overview/OverviewPage';
import type { OverviewSearch } from '@/pages/overview/overviewSearch';
import { NotFound } from './NotFound';
import { useNow } from './useNow';

const route = getRouteApi('/$kode');

/** Joins the address, the clock and the configuration to the page. */
export function OverviewRoute() {
  const { kode } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { config, clock } = route.useRouteContext();
  const now = useNow(clock);
  const regency = config.regencies.find(({ code }) => code === kode);
  if (regency === undefined) return <NotFound />;

  const change = (next: OverviewSearch & { per?: undefined }) =>
    navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const place = { regency: kode, timeZone: regency.timeZone, zone: regency.zone };
  return (
    <OverviewPage
      viewpoint={viewpointAt(place, now, search.per ?? null)}
      search={search}
      onSearchChange={change}
    />
  );
}
