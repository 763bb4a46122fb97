import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import { progressMeasures } from '@/i18n/progressMeasures';
import styles from './QuickWinRow.module.css';

/** Work above, money beneath it and smaller. */
export function ProgressBars({ condition }: { condition: QuickWinCondition }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { report, quickWin, schedule } = condition;
  if (schedule.status === 'not-started' && report === null)
    return (
      <p className={styles.waiting}>
        {t('quickWin.startsOn', { date: format.date(quickWin.start) })}
      </p>
    );
  return (
    <div className={styles.bars}>
      {progressMeasures(condition, i18n).map(({ measure, name, known, missing, bar }) => (
        <div key={measure} className={`${styles.bar} ${styles[measure]}`}>
          <span>{name}</span>
          <BulletBar {...bar} />
          <span className={styles.values}>
            {known === null ? (
              missing
            ) : (
              <>
                <b>{format.number(known.actual, 1)}</b>{' '}
                {t('quickWin.ofPlan', { plan: format.number(known.plan, 1) })}
              </>
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
