import { ScheduleGlyph } from '@/charts/glyphs/ScheduleGlyph';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../RankingTable.module.css';
import { scheduleCounts } from './countsOf';

/** The quick wins that it leads, by schedule status, worst first. */
export function QuickWinsCell({ quickWins }: { quickWins: readonly QuickWinCondition[] }) {
  const { t, format } = useI18n();
  if (quickWins.length === 0)
    return <span className={styles.quiet}>{t('agencies.noQuickWins')}</span>;
  return (
    <ul className={styles.statuses}>
      {scheduleCounts(quickWins).map(({ status, count }) => (
        <li key={status}>
          <ScheduleGlyph status={status} /> <b>{format.count(count)}</b> {t(`schedule.${status}`)}
        </li>
      ))}
    </ul>
  );
}
