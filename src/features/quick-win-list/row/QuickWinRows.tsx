import { memo, type RefObject } from 'react';
import type { IsoDate } from '@/domain/time/calendar';
import { useDrawn } from '@/ui/long-list/useDrawn';
import type { QuickWinItem } from '../quickWinListOf';
import { QuickWinRow } from './QuickWinRow';
import styles from './QuickWinRow.module.css';

type QuickWinRowsProps = {
  ref: RefObject<HTMLOListElement | null>;
  items: readonly QuickWinItem[];
  on: IsoDate;
};

/** The quick wins found: a screenful at once, the others piece by piece. */
export const QuickWinRows = memo(function QuickWinRows({ ref, items, on }: QuickWinRowsProps) {
  const drawn = useDrawn(items);
  return (
    <ol ref={ref} className={styles.list}>
      {drawn.map((item) => (
        <QuickWinRow key={item.condition.quickWin.id} item={item} on={on} />
      ))}
    </ol>
  );
});
