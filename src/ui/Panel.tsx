import { type ReactNode, useId } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './Panel.module.css';

export type PanelProps = {
  title: string;
  resetKey: unknown;
  failure: (error: Error) => ReactNode;
  children: ReactNode;
};

/** One section of a page: owns its heading and its failure, so it may fail alone. */
export function Panel({ title, resetKey, failure, children }: PanelProps) {
  const headingId = useId();
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <ErrorBoundary resetKey={resetKey} fallback={failure}>
        {children}
      </ErrorBoundary>
    </section>
  );
}
