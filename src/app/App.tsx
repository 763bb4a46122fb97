import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Router } from 'wouter';
import { ClockProvider } from '@/ui/ClockContext';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { AppContextProvider, type AppContextValue } from './AppContext';
import { Root } from './Root';
import { StartFailure } from './StartFailure';

type AppProps = AppContextValue & { queryClient: QueryClient };

/** Wouter takes the folder the app is served from without its trailing slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The whole app over one configuration, one cache and one clock. */
export function App({ config, clock, queryClient }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <AppContextProvider value={{ config, clock }}>
        <ErrorBoundary resetKey={null} fallback={(error) => <StartFailure error={error} />}>
          <ClockProvider value={clock}>
            <Router base={BASE}>
              {/* Holds only while another language is fetched. */}
              <Suspense>
                <Root />
              </Suspense>
            </Router>
          </ClockProvider>
        </ErrorBoundary>
      </AppContextProvider>
    </QueryClientProvider>
  );
}
