import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import type { ReportCopyProps } from './ReportCopy';

const ReportCopy = lazy(async () => {
  const { ReportCopy: Copy } = await import('./ReportCopy');
  return { default: Copy };
});

/** Fetched when something has failed; where the program cannot be fetched, it is not offered. */
export const LazyReportCopy = (props: ReportCopyProps) => (
  <ErrorBoundary resetKey={null} fallback={() => null}>
    <Suspense>
      <ReportCopy {...props} />
    </Suspense>
  </ErrorBoundary>
);
