import { lazy, Suspense, useRef } from 'react';
import { isWallPath } from '@/ui/address/paths';
import { Button } from '@/ui/Button';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { Note } from '@/ui/Note';
import { LazyReportCopy } from './report/LazyReportCopy';
import { useReturn } from './useReturn';

/** Knows every member of the configuration, which only a start that failed needs. */
const StartMistakes = lazy(async () => {
  const { StartMistakes: Mistakes } = await import('./config/StartMistakes');
  return { default: Mistakes };
});

/** A wall is read from afar, and its own sizes are not there yet. */
const zoomHere = (): number => (isWallPath(location.pathname) ? Math.max(1, innerHeight / 540) : 1);

/**
 * Shown when the app cannot start or fails as a whole. Both languages at once: the address that chooses one could
 * not be read yet.
 */
export function StartFailure({ error }: { error: unknown }) {
  useReturn();
  const told = useRef<readonly string[]>([]);
  return (
    <main style={{ padding: 'var(--margin)', maxWidth: '46rem', zoom: zoomHere() }}>
      <title>Dasbor belum dapat dibuka</title>
      <h1>
        Dasbor belum dapat dibuka · <span lang="en">The dashboard cannot start</span>
      </h1>
      <Note tone="failed">
        {/* Code that does not come either says as much. */}
        <ErrorBoundary
          resetKey={null}
          fallback={() => (
            <p>
              Server tidak menjawab · <span lang="en">The server does not answer</span>
            </p>
          )}
        >
          <Suspense fallback={<p lang="en">{String(error)}</p>}>
            <StartMistakes error={error} told={told} />
          </Suspense>
        </ErrorBoundary>
      </Note>
      <p>
        <Button onClick={() => location.reload()}>
          Muat ulang · <span lang="en">Reload</span>
        </Button>
      </p>
      <LazyReportCopy error={error} told={told} />
    </main>
  );
}
