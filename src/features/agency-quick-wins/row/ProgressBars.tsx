import { Fragment } from 'react';
import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import { progressMeasures } from '@/i18n/progressMeasures';
import styles from '../AgencyQuickWins.module.css';

/** Work above money. Without a report there is neither, which is not zero. */
export function ProgressBars({ condition }: { condition: QuickWinCondition }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { report, schedule, quickWin } = condition;
  if (report === null)
    return (
      <p className={styles.bars}>
        {schedule.status === 'not-started'
          ? t('quickWin.startsOn', { date: format.date(quickWin.start) })
          : t('quickWin.noReport')}
      </p>
    );
  return (
    <div className={styles.bars}>
      {progressMeasures(condition, i18n).map(
        ({ measure, name, known, bar }) =>
          known !== null && (
            <Fragment key={measure}>
              <span>{name}</span>
              <BulletBar {...bar} />
              <span className={styles.values}>
                <b>{format.number(known.actual, 1)}</b>{' '}
                {t('quickWin.ofPlan', { plan: `${format.number(known.plan, 1)} %` })}
              </span>
            </Fragment>
          ),
      )}
    </div>
  );
}
