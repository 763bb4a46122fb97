import type { ReactNode } from 'react';
import type { WorksheetState } from '@/domain/assessment/worksheet';
import styles from './MatrixGlyph.module.css';

const SHEET = 'M3 1h9.6L17 5.4V19H3z';

const outline = <path d={SHEET} fill="none" stroke="currentColor" strokeWidth="1.8" />;
const full = <path d={SHEET} fill="currentColor" stroke="currentColor" strokeWidth="1.8" />;

/** A sheet that fills up: empty, half written, full, full and ticked; a returned one has an arrow back. */
export const WORKSHEET_SHAPES: Record<WorksheetState, ReactNode> = {
  'not-submitted': outline,
  draft: (
    <>
      {outline}
      <path d="M3 10.5h14V19H3z" fill="currentColor" />
    </>
  ),
  submitted: full,
  returned: (
    <>
      {outline}
      <path d="M14.4 11.2H6.6m3.6-3.6-3.8 3.6 3.8 3.6" className={styles.arrow} />
    </>
  ),
  verified: (
    <>
      {full}
      <path d="m6.2 11.4 2.8 2.8 5-5.6" className={styles.inner} />
    </>
  ),
};
