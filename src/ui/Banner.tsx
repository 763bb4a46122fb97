import type { ReactNode } from 'react';
import styles from './Banner.module.css';

type BannerProps = { words: string; children?: ReactNode };

/** One line above a page: what it shows, then the ways out of that. */
export const Banner = ({ words, children }: BannerProps) => (
  <div className={styles.banner} role="status">
    <p>
      <strong>{words}</strong>
    </p>
    {children}
  </div>
);
