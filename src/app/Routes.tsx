import { Redirect, Route, Switch } from 'wouter';
import { addressOf, patterns } from '@/ui/address/paths';
import { useAppAddress } from '@/ui/address/useAddress';
import { useAppContext } from './AppContext';
import { AtRegency } from './AtRegency';
import { CataloguePage, DataPage, DimensionPage, IndicatorPage, MapPage } from './lazyPages';
import { NotFound } from './NotFound';
import { OverviewRoute } from './OverviewRoute';

/** Which page an address opens. */
export function Routes() {
  const { config } = useAppContext();
  const { search } = useAppAddress();
  return (
    <Switch>
      <Route path={patterns.home}>
        <Redirect to={addressOf(config.defaultRegency, { page: 'overview' }, search)} replace />
      </Route>
      <Route path={patterns.overview}>{({ kode }) => <OverviewRoute kode={kode} />}</Route>
      <Route path={patterns.dimension}>
        {({ kode, dimensi }) => (
          <AtRegency kode={kode}>
            {(viewpoint) => <DimensionPage viewpoint={viewpoint} dimension={dimensi} />}
          </AtRegency>
        )}
      </Route>
      <Route path={patterns.catalogue}>
        {({ kode }) => (
          <AtRegency kode={kode}>
            {(viewpoint) => <CataloguePage viewpoint={viewpoint} />}
          </AtRegency>
        )}
      </Route>
      <Route path={patterns.indicator}>
        {({ kode, id }) => (
          <AtRegency kode={kode}>
            {(viewpoint) => <IndicatorPage key={id} viewpoint={viewpoint} id={id} />}
          </AtRegency>
        )}
      </Route>
      <Route path={patterns.map}>
        {({ kode }) => (
          <AtRegency kode={kode}>{(viewpoint) => <MapPage viewpoint={viewpoint} />}</AtRegency>
        )}
      </Route>
      <Route path={patterns.data}>
        {({ kode }) => (
          <AtRegency kode={kode}>{(viewpoint) => <DataPage viewpoint={viewpoint} />}</AtRegency>
        )}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
