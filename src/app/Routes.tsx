import { Redirect, Route, Switch } from 'wouter';
import { addressOf, patterns } from '@/ui/address/paths';
import { useAppAddress } from '@/ui/address/useAddress';
import { useAppContext } from './AppContext';
import { LaterPages } from './LaterPages';
import { OverviewRoute } from './OverviewRoute';

/** Which page an address opens; all but the first view are a part of the program of their own. */
export function Routes() {
  const { config } = useAppContext();
  const { search } = useAppAddress();
  return (
    <Switch>
      <Route path={patterns.home}>
        <Redirect to={addressOf(config.defaultRegency, { page: 'overview' }, search)} replace />
      </Route>
      <Route path={patterns.overview}>{({ kode }) => <OverviewRoute kode={kode} />}</Route>
      <Route>
        <LaterPages />
      </Route>
    </Switch>
  );
}
