import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { OverviewPage } from '@/pages/overview/OverviewPage';
import { parseOverviewSearch } from '@/pages/overview/overviewSearch';
import { useAddress } from '@/ui/address/useAddress';
import { AtRegency } from './AtRegency';

/** Joins the address, the clock and the configuration to the page. */
export const OverviewRoute = ({ kode }: { kode: string }) => (
  <AtRegency kode={kode}>{(viewpoint) => <Overview viewpoint={viewpoint} />}</AtRegency>
);

function Overview({ viewpoint }: { viewpoint: Viewpoint }) {
  const base = useApiBase();
  const { search, change } = useAddress(parseOverviewSearch);
  const { regency, asOf } = viewpoint;
  // Asked for at once: the panels below would ask for one after the other.
  usePrefetchQuery(scorecardQuery(base, regency, asOf));
  usePrefetchQuery(boundariesQuery(base, regency, 'district'));

  return <OverviewPage viewpoint={viewpoint} search={search} onSearchChange={change} />;
}
