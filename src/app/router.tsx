import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import type { Config } from '@/api/config/configSchema';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { parseOverviewSearch } from '@/pages/overview/overviewSearch';
import { localeOf, parseAppSearch } from './appSearch';
import { loadMessages } from './loadMessages';
import { NotFound } from './NotFound';
import { OverviewRoute } from './OverviewRoute';
import { Root } from './Root';
import { parseSearch, stringifySearch } from './searchText';
import type { Clock } from './useNow';

export type AppContext = { config: Config; queryClient: QueryClient; clock: Clock };

const rootRoute = createRootRouteWithContext<AppContext>()({
  validateSearch: parseAppSearch,
  loaderDeps: ({ search: { bahasa } }) => ({ bahasa }),
  loader: ({ deps }) => loadMessages(localeOf(deps)),
  component: Root,
  notFoundComponent: NotFound,
});

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: ({ context, search }) => {
    throw redirect({ to: '/$kode', params: { kode: context.config.defaultRegency }, search });
  },
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$kode',
  validateSearch: parseOverviewSearch,
  loaderDeps: ({ search: { per } }) => ({ per }),
  // Started, not awaited: each panel shows its own skeleton while its answer is on the way.
  loader: ({ context: { config, queryClient }, params: { kode }, deps: { per } }) => {
    if (!config.regencies.some(({ code }) => code === kode)) return;
    void queryClient.prefetchQuery(scorecardQuery(config.api, kode, per ?? null));
    void queryClient.prefetchQuery(boundariesQuery(config.api, kode, 'district'));
  },
  component: OverviewRoute,
});

export const createAppRouter = (context: AppContext, history?: RouterHistory) =>
  createRouter({
    routeTree: rootRoute.addChildren([homeRoute, overviewRoute]),
    context,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    ...(history && { history }),
  });

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router's types are joined by merging
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
