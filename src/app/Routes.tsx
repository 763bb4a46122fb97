import { Redirect, Route, Switch } from 'wouter';
import { useAppContext } from './AppContext';
import { NotFound } from './NotFound';
import { OverviewRoute } from './OverviewRoute';
import { paths } from './paths';
import { useAppAddress } from './useAddress';

/** Which page an address opens. */
export function Routes() {
  const { config } = useAppContext();
  const { search } = useAppAddress();
  return (
    <Switch>
      <Route path={paths.home.pattern}>
        <Redirect to={paths.overview.to(config.defaultRegency, search)} replace />
      </Route>
      <Route path={paths.overview.pattern}>{({ kode }) => <OverviewRoute kode={kode} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
