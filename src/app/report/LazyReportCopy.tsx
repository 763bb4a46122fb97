import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '@/ui/ErrorBoundary';

const ReportCopy = lazy(async () => {
  const { ReportCopy: Copy } = await import('./ReportCopy');
  return { default: Copy };
});

/** Fetched when something has failed; where the program cannot be fetched, it is not offered. */
export const LazyReportCopy = ({ error }: { error: unknown }) => (
  <ErrorBoundary resetKey={null} fallback={() => null}>
    <Suspense>
      <ReportCopy error={error} />
    </Suspense>
  </ErrorBoundary>
);
