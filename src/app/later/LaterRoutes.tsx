import { Route, Switch } from 'wouter';
import { patterns } from '@/ui/address/paths';
import { AtRegency } from '../AtRegency';
import { NotFound } from '../NotFound';
import { fetchAhead } from './fetchAhead';
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

// This is here before the app is drawn: the page need not wait for that either.
fetchAhead(window.location);

/** Which page an address opens, of all but the first view. */
export function LaterRoutes() {
  return (
    <Switch>
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
