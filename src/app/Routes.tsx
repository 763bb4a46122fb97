import { Redirect, Route, Switch } from 'wouter';
import { addressOf, patterns } from '@/ui/address/paths';
import { useAppAddress } from '@/ui/address/useAddress';
import { useAppContext } from './AppContext';
import { AtRegency } from './AtRegency';
import {
  AgenciesPage,
  AgencyPage,
  AssessmentPage,
  CataloguePage,
  DataPage,
  DimensionPage,
  IndicatorPage,
  MapPage,
  QuickWinPage,
  QuickWinsPage,
  ServicesPage,
} from './lazyPages';
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
      <Route path={patterns.quickWins}>
        {({ kode }) => (
          <AtRegency kode={kode}>
            {(viewpoint) => <QuickWinsPage viewpoint={viewpoint} />}
          </AtRegency>
        )}
      </Route>
      <Route path={patterns.quickWin}>
        {({ kode, id }) => (
          <AtRegency kode={kode}>
            {(viewpoint) => <QuickWinPage key={id} viewpoint={viewpoint} id={id} />}
          </AtRegency>
        )}
      </Route>
      <Route path={patterns.agencies}>
        {({ kode }) => (
          <AtRegency kode={kode}>{(viewpoint) => <AgenciesPage viewpoint={viewpoint} />}</AtRegency>
        )}
      </Route>
      <Route path={patterns.agency}>
        {({ kode, id }) => (
          <AtRegency kode={kode}>
            {(viewpoint) => <AgencyPage key={id} viewpoint={viewpoint} id={id} />}
          </AtRegency>
        )}
      </Route>
      <Route path={patterns.assessment}>
        {({ kode }) => (
          <AtRegency kode={kode}>
            {(viewpoint) => <AssessmentPage viewpoint={viewpoint} />}
          </AtRegency>
        )}
      </Route>
      <Route path={patterns.services}>
        {({ kode }) => (
          <AtRegency kode={kode}>{(viewpoint) => <ServicesPage viewpoint={viewpoint} />}</AtRegency>
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
