import { memo, type RefObject } from 'react';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import { useDrawn } from '@/ui/long-list/useDrawn';
import type { QuickWinItem } from '../quickWinListOf';
import { QuickWinRow } from './QuickWinRow';
import styles from './QuickWinRow.module.css';
import { ROOM, useLead, useRoom } from './useRoom';

/** Rows that a laptop screen has room for. */
const AT_ONCE = 6;

type QuickWinRowsProps = {
  ref: RefObject<HTMLOListElement | null>;
  items: readonly QuickWinItem[];
  on: IsoDate;
};

/** The quick wins found: a screenful at once, the next piece by piece, the others on demand. */
export const QuickWinRows = memo(function QuickWinRows({ ref, items, on }: QuickWinRowsProps) {
  const { t, format } = useI18n();
  const { within, asked, more } = useRoom(items);
  const drawn = useDrawn(within, AT_ONCE);
  useLead(asked, drawn, ref);
  const rest = items.length - within.length;
  return (
    <>
      <ol ref={ref} className={styles.list}>
        {drawn.map((item) => (
          <QuickWinRow key={item.condition.quickWin.id} item={item} on={on} />
        ))}
      </ol>
      {rest > 0 && (
        <Button onClick={more}>
          {t('quickWins.more', { next: Math.min(ROOM, rest), rest: format.count(rest) })}
        </Button>
      )}
    </>
  );
});
