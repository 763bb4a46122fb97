import { type ReactNode, useRef } from 'react';
import styles from './FittingRows.module.css';
import { useFittingCount } from './useFittingCount';

type FittingRowsProps = {
  /** How many rows there are. */
  total: number;
  /** How many lines on the rows not shown there may be, usually one. */
  restLines?: number;
  /** Draws so many rows, each marked `data-row`, and a line on the others when it is not all. */
  children: (count: number) => ReactNode;
};

/** As many rows as its place is high: on a wall rows are cut, never text. */
export function FittingRows({ total, restLines = 1, children }: FittingRowsProps) {
  const room = useRef<HTMLDivElement>(null);
  const count = useFittingCount(room, total, restLines);
  return (
    <div ref={room} className={styles.room}>
      <div className={styles.content}>{children(count ?? total)}</div>
    </div>
  );
}
