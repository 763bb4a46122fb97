import type { ReactNode } from 'react';
import type { ReadinessState } from '@/domain/assessment/readiness/readiness';
import styles from './MatrixGlyph.module.css';

const box = (
  <rect x="1.5" y="1.5" width="17" height="17" fill="none" stroke="currentColor" strokeWidth="2" />
);

/** Boxes of a checklist, another family than the bands: full and ticked, half full, empty. */
export const READINESS_SHAPES: Record<ReadinessState, ReactNode> = {
  present: (
    <>
      <rect x=".5" y=".5" width="19" height="19" fill="currentColor" />
      <path d="m4.8 10.4 3.4 3.4 7-7.6" className={styles.inner} />
    </>
  ),
  'in-progress': (
    <>
      {box}
      <path d="M2 18 18 2v16z" fill="currentColor" />
    </>
  ),
  absent: box,
};
