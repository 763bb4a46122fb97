import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../AgencyQuickWins.module.css';

/** Work above money: absorption is not performance. Without a report there is neither, which is not zero. */
export function ProgressBars({ condition }: { condition: QuickWinCondition }) {
  const { t, format } = useI18n();
  const { report, spent, schedule, quickWin } = condition;
  if (report === null)
    return (
      <p className={styles.bars}>
        {schedule.status === 'not-started'
          ? t('quickWin.startsOn', { date: format.date(quickWin.start) })
          : t('quickWin.noReport')}
      </p>
    );
  const { physicalActual, physicalPlan, financialPlan } = report;
  const words = (actual: number, plan: number) => (
    <span className={styles.values}>
      <b>{format.number(actual, 1)}</b>{' '}
      {t('quickWin.ofPlan', { plan: `${format.number(plan, 1)} %` })}
    </span>
  );
  return (
    <div className={styles.bars}>
      <span>{t('quickWin.physical')}</span>
      <BulletBar
        value={physicalActual}
        target={physicalPlan}
        max={100}
        tone="data"
        label={t('quickWin.physicalBar', {
          actual: format.percent(physicalActual),
          plan: format.percent(physicalPlan),
        })}
      />
      {words(physicalActual, physicalPlan)}
      {spent !== null && (
        <>
          <span>{t('quickWin.financial')}</span>
          <BulletBar
            value={spent}
            target={financialPlan}
            max={100}
            tone="line"
            label={t('quickWin.financialBar', {
              actual: format.percent(spent),
              plan: format.percent(financialPlan),
            })}
          />
          {words(spent, financialPlan)}
        </>
      )}
    </div>
  );
}
