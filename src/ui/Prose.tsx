import type { ReactNode } from 'react';
import styles from './Prose.module.css';

/** The sentence that says what a panel's figures mean. */
export function Finding({ children }: { children: ReactNode }) {
  return <p className={styles.finding}>{children}</p>;
}

/** Source, period, age and marks of the figures above it, parted by middle dots. */
export function Provenance({ parts }: { parts: (string | null)[] }) {
  return <p className={styles.provenance}>{parts.filter((part) => part !== null).join(' · ')}</p>;
}
