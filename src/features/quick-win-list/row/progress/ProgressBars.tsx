import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { spendingLeadsWork } from '@/domain/quick-win/schedule';
import { type I18n, useI18n } from '@/i18n/I18n';
import { type ProgressMeasure, progressMeasures } from '@/i18n/progressMeasures';
import styles from './Progress.module.css';

/** Work above, money beneath it and smaller. */
export function ProgressBars({ condition }: { condition: QuickWinCondition }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { report, quickWin, schedule, spendingGap, rules } = condition;
  const measures = progressMeasures(condition, i18n);
  if (report === null)
    return (
      <p className={styles.waiting}>
        {schedule.status === 'not-started'
          ? t('quickWin.startsOn', { date: format.date(quickWin.start) })
          : measures[0].bar.label}
      </p>
    );
  return (
    <div className={styles.bars}>
      {measures.map((measure) => barOf(measure, i18n))}
      {spendingGap !== null && spendingLeadsWork(spendingGap, rules.spending) && (
        <p className={styles.leads}>
          {t('quickWins.leads', { gap: format.percentagePoints(spendingGap) })}
        </p>
      )}
    </div>
  );
}

/** A function, not a component: a list has a thousand of them. */
const barOf = ({ measure, name, known, missing, bar }: ProgressMeasure, { t, format }: I18n) => (
  <div key={measure} className={`${styles.bar} ${styles[measure]}`}>
    <span>{name}</span>
    <BulletBar {...bar} />
    <span className={styles.values}>
      {known === null ? (
        missing
      ) : (
        <>
          <b>{format.percent(known.actual)}</b>{' '}
          {t('quickWin.ofPlan', { plan: format.percent(known.plan) })}
        </>
      )}
    </span>
  </div>
);
