import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ApiBaseProvider } from '@/api/ApiBaseContext';
import type { createAppRouter } from './router';

/** The whole app over one router, whose context holds the configuration, the cache and the clock. */
export function App({ router }: { router: ReturnType<typeof createAppRouter> }) {
  const { config, queryClient } = router.options.context;
  return (
    <QueryClientProvider client={queryClient}>
      <ApiBaseProvider value={config.api}>
        <RouterProvider router={router} />
      </ApiBaseProvider>
    </QueryClientProvider>
  );
}
