import type { ReactNode } from 'react';
import type { Band } from '@/domain/indicator/achievement';
import styles from './glyphs.module.css';

/** Every band is drawn in a square of this side. */
export const BAND_SIDE = 20;
export const BAND_BOX = `0 0 ${BAND_SIDE} ${BAND_SIDE}`;

const disc = <circle cx="10" cy="10" r="8.8" fill="currentColor" />;
const triangle = <path d="M10 1.2 19.6 18.4H.4z" fill="currentColor" />;

/** Shapes without inner sign, for marks below 14 px. */
const PLAIN: Record<Band | 'none', ReactNode> = {
  'very-high': disc,
  high: <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="3.2" />,
  medium: <path d="M10 .6 19.4 10 10 19.4.6 10z" fill="currentColor" />,
  low: triangle,
  'very-low': (
    <path
      d="M4.6.8 10 6.2 15.4.8 19.2 4.6 13.8 10l5.4 5.4-3.8 3.8-5.4-5.4-5.4 5.4-3.8-3.8L6.2 10 .8 4.6z"
      fill="currentColor"
    />
  ),
  none: (
    <>
      <rect
        x="1.6"
        y="1.6"
        width="16.8"
        height="16.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray="3.2 2.2"
      />
      <path d="m3 12 9-9M5 17 17 5m-6 12 6-6" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
};

const SIGNED: Record<Band | 'none', ReactNode> = {
  ...PLAIN,
  'very-high': (
    <>
      {disc}
      <path d="m5.9 10.3 2.9 2.9 5.4-6" className={styles.inner} />
    </>
  ),
  low: (
    <>
      {triangle}
      <path d="M10 7.4v5m0 2v1.6" className={styles.inner} />
    </>
  ),
};

/** The shape of a band; as a `mark` without the tick or exclamation inside. */
export const bandShape = (band: Band | null, size: 'text' | 'mark'): ReactNode =>
  (size === 'mark' ? PLAIN : SIGNED)[band ?? 'none'];
