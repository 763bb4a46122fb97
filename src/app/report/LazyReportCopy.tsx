import { lazy, type RefObject, Suspense } from 'react';
import { ErrorBoundary } from '@/ui/ErrorBoundary';

export type ReportCopyProps = {
  error: unknown;
  /** What the screen says of it beside the error itself, when it is copied. */
  told?: RefObject<readonly string[]>;
};

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
