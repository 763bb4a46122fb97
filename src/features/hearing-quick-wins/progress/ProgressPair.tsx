import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import { progressMeasures } from '@/i18n/progressMeasures';
import styles from './ProgressPair.module.css';

/** Work above and larger, money beneath it. */
export function ProgressPair({ condition }: { condition: QuickWinCondition }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { report, quickWin, schedule } = condition;
  if (schedule.status === 'not-started' && report === null)
    return <span>{t('quickWin.startsOn', { date: format.date(quickWin.start) })}</span>;
  return (
    <span className={styles.pair}>
      {progressMeasures(condition, i18n).map(({ measure, name, known, missing, bar }) => (
        <span key={measure} className={`${styles.progress} ${styles[measure]}`}>
          <span>{name}</span>
          <BulletBar {...bar} />
          <span className={styles.values}>
            {known === null ? (
              missing
            ) : (
              <>
                <b>{format.number(known.actual, 1)}</b> {t('hearing.quickWins.of')}{' '}
                <span className={styles.plan}>{format.number(known.plan, 1)}</span>
              </>
            )}
          </span>
        </span>
      ))}
    </span>
  );
}
