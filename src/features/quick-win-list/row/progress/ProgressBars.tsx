import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { spendingLeadsWork } from '@/domain/quick-win/schedule';
import { type I18n, useI18n } from '@/i18n/I18n';
import styles from './Progress.module.css';

/** Work above, money beneath it and smaller: absorption is not performance. */
export function ProgressBars({ condition }: { condition: QuickWinCondition }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { report, quickWin, schedule, spent, spendingGap } = condition;
  if (report === null)
    return (
      <p className={styles.waiting}>
        {schedule.status === 'not-started'
          ? t('quickWin.startsOn', { date: format.date(quickWin.start) })
          : `${t('quickWin.physical')}: ${t('quickWin.noReport')}`}
      </p>
    );
  const { physicalActual, physicalPlan, financialPlan } = report;
  return (
    <div className={styles.bars}>
      {bar('physical', physicalActual, physicalPlan, i18n)}
      {bar('financial', spent, financialPlan, i18n)}
      {spendingGap !== null && spendingLeadsWork(spendingGap) && (
        <p className={styles.leads}>
          {t('quickWins.leads', { gap: format.percentagePoints(spendingGap) })}
        </p>
      )}
    </div>
  );
}

type Share = NonNullable<QuickWinCondition['spent']>;

/** A function, not a component: a list has a thousand of them. */
function bar(
  measure: 'physical' | 'financial',
  actual: Share | null,
  plan: Share,
  { t, format }: I18n,
) {
  const name = t(`quickWin.${measure}`);
  const written = actual !== null && { actual: format.percent(actual), plan: format.percent(plan) };
  return (
    <div className={`${styles.bar} ${styles[measure]}`}>
      <span>{name}</span>
      <BulletBar
        value={actual}
        target={actual === null ? null : plan}
        max={100}
        tone={measure === 'physical' ? 'data' : 'line'}
        label={
          written ? t(`quickWin.${measure}Bar`, written) : `${name}: ${t('quickWin.noBudget')}`
        }
      />
      <span className={styles.values}>
        {written ? (
          <>
            <b>{written.actual}</b> {t('quickWin.ofPlan', { plan: written.plan })}
          </>
        ) : (
          t('quickWin.noBudget')
        )}
      </span>
    </div>
  );
}
