import type { ReactNode } from 'react';
import styles from './Note.module.css';

type NoteProps = { tone: 'empty' | 'stale' | 'failed'; children: ReactNode };

/** The three quiet looks of a panel that has nothing new to show: empty, stale, failed. */
export function Note({ tone, children }: NoteProps) {
  return (
    <div className={`${styles.note} ${styles[tone]}`} role={ROLES[tone]}>
      <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
        <path d={MARKS[tone]} />
      </svg>
      <div>{children}</div>
    </div>
  );
}

/** A stale note counts its own age: as a live region it would be read out every minute. */
const ROLES = { empty: 'status', stale: undefined, failed: 'alert' } as const;

/** Shapes differ, so that tone never depends on colour: square, clock hand, triangle. */
const MARKS = {
  empty: 'M3 3h14v14H3zM3 17L17 3',
  stale: 'M10 2a8 8 0 1 0 .01 0zM10 5v5l4 3',
  failed: 'M10 2L19 18H1zM10 7v6M10 15v1.5',
} as const;
