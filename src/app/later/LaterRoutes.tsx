import { Route, Switch } from 'wouter';
import { PaperFoot } from '@/ui/print/PaperFoot';
import { AtRegency } from '../AtRegency';
import { NotFound } from '../NotFound';
import { PAGES_OF_ONE, PLAIN_PAGES } from './pageList';

/** Which page an address opens, of all but the first view. */
export function LaterRoutes() {
  return (
    <Switch>
      {PLAIN_PAGES.map(({ pattern, Page }) => (
        <Route key={pattern} path={pattern}>
          {({ kode }) => (
            <AtRegency kode={kode}>
              {(viewpoint) => (
                <>
                  <Page viewpoint={viewpoint} />
                  <PaperFoot />
                </>
              )}
            </AtRegency>
          )}
        </Route>
      ))}
      {PAGES_OF_ONE.map(({ pattern, Page }) => (
        <Route key={pattern} path={pattern}>
          {({ kode, id }) => (
            <AtRegency kode={kode}>
              {(viewpoint) => (
                <>
                  <Page key={id} viewpoint={viewpoint} id={id} />
                  <PaperFoot />
                </>
              )}
            </AtRegency>
          )}
        </Route>
      ))}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
