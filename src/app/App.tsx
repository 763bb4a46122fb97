import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { Router } from 'wouter';
import { BasemapContext } from '@/ui/BasemapContext';
import { ClockProvider } from '@/ui/ClockContext';
import { ClockSkewProvider } from '@/ui/ClockSkewContext';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { AppContextProvider, type AppContextValue } from './AppContext';
import { Root } from './Root';
import { StartFailure } from './StartFailure';
import { useTrueClock } from './useTrueClock';

type AppProps = AppContextValue & { queryClient: QueryClient };

/** Wouter takes the folder the app is served from without its trailing slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole app over one configuration, one cache and one clock. */
export function App({ queryClient, ...context }: AppProps) {
  const { clock, skew } = useTrueClock(context.clock);
  const { basemap } = context.config;
  const loadBasemap = useMemo(
    () =>
      basemap === undefined
        ? null
        : async () => (await import('@/api/config/members/readBasemap')).readBasemap(basemap),
    [basemap],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <AppContextProvider value={{ ...context, clock }}>
        <ErrorBoundary resetKey={null} fallback={(error) => <StartFailure error={error} />}>
          <ClockProvider value={clock}>
            <ClockSkewProvider value={skew}>
              <Router base={BASE}>
                {/* Holds only while another language is fetched. */}
                <BasemapContext value={loadBasemap}>
                  <Suspense>
                    <Root />
                  </Suspense>
                </BasemapContext>
              </Router>
            </ClockSkewProvider>
          </ClockProvider>
        </ErrorBoundary>
      </AppContextProvider>
    </QueryClientProvider>
  );
}
