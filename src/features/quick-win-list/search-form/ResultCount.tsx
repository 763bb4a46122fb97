import { memo } from 'react';
import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import form from '@/ui/search/SearchForm.module.css';
import type { QuickWinListModel } from '../selectQuickWinList';
import styles from './ResultCount.module.css';

type ResultCountProps = {
  model: Pick<QuickWinListModel, 'items' | 'total' | 'respelled'>;
  /** Read out when the typing pauses, not with every key. */
  isTyping: boolean;
  scatterPlace: string;
  /** Lets go of all filters; unset while there is none. */
  onReset: (() => void) | undefined;
};

/** How many quick wins are shown of how many. */
export const ResultCount = memo(function ResultCount({
  model,
  isTyping,
  scatterPlace,
  onReset,
}: ResultCountProps) {
  const { t, format } = useI18n();
  const { items, total, respelled } = model;
  const counts = { shown: format.count(items.length), total: format.count(total) };
  const words = respelled.map((word) => `“${word}”`).join(', ');
  return (
    <div className={form.summary}>
      <p role="status" aria-busy={isTyping}>
        <b>{t('quickWins.count', counts)}</b>
        {respelled.length > 0 && items.length > 0 && ` ${t('quickWins.respelled', { words })}`}
      </p>
      {onReset !== undefined && <Button onClick={onReset}>{t('quickWins.reset')}</Button>}
      <a className={styles.way} href={`#${scatterPlace}`} data-screen-only="">
        {t('quickWins.toScatter')}
      </a>
    </div>
  );
});
