import type { ReactNode } from 'react';
import type { PromiseState } from '@/domain/hearing/promises/promiseState';
import styles from './PromiseStatusWord.module.css';

const SAID = 'M1.5 2h17v12.4H10L5.4 19v-4.6H1.5z';

const outline = <path d={SAID} fill="none" stroke="currentColor" strokeWidth="2" />;
const full = <path d={SAID} fill="currentColor" stroke="currentColor" strokeWidth="2" />;
const TICK = 'm5.9 8.2 2.9 2.9 5.4-6';

/** What was said: only outlined while it is open, full once it is decided; a tick where it was kept. */
export const PROMISE_SHAPES: Record<PromiseState['kind'], ReactNode> = {
  overdue: (
    <>
      {full}
      <path d="M10 3.8v4.6m0 1.8v1.8" className={styles.inner} />
    </>
  ),
  open: outline,
  'kept-late': (
    <>
      {outline}
      <path d={TICK} className={styles.tick} />
    </>
  ),
  kept: (
    <>
      {full}
      <path d={TICK} className={styles.inner} />
    </>
  ),
};
