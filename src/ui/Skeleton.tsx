import type { ReactNode } from 'react';
import styles from './Skeleton.module.css';

type SkeletonProps = { height: string; label: string; children?: ReactNode };

/** A grey stand-in of the size the content will have, so that nothing moves when it arrives. */
export function Skeleton({ height, label, children }: SkeletonProps) {
  return (
    <div className={styles.skeleton} style={{ height }} role="status" data-pending="">
      <span>{label}</span>
      {children}
    </div>
  );
}
