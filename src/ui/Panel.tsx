import { type ReactNode, Suspense, useId } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './Panel.module.css';
import { Skeleton } from './Skeleton';

export type PanelProps = {
  title: string;
  /** Reserved height while loading, about that of the content. */
  height: string;
  loadingLabel: string;
  resetKey: unknown;
  failure: (error: Error) => ReactNode;
  children: ReactNode;
};

/** One section of a page: owns its heading, its skeleton and its failure, so it may fail alone. */
export function Panel({ title, height, loadingLabel, resetKey, failure, children }: PanelProps) {
  const headingId = useId();
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <ErrorBoundary resetKey={resetKey} fallback={failure}>
        <Suspense fallback={<Skeleton height={height} label={loadingLabel} />}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  );
}
