import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinItem.module.css';

/** The work done against the plan; a quick win without a report has none, which is not zero. */
export function PhysicalBar({ condition }: { condition: QuickWinCondition }) {
  const { t, format } = useI18n();
  const { report, schedule, quickWin } = condition;
  if (report === null)
    return (
      <p className={styles.values}>
        {schedule.status === 'not-started'
          ? t('quickWin.startsOn', { date: format.date(quickWin.start) })
          : `${t('quickWin.physical')}: ${t('quickWin.noReport')}`}
      </p>
    );
  const { physicalActual: actual, physicalPlan: plan } = report;
  const words = t('quickWin.physicalBar', {
    actual: format.percent(actual),
    plan: format.percent(plan),
  });
  return (
    <>
      <BulletBar value={actual} target={plan} max={100} tone="data" label={words} />
      <p className={styles.values}>
        {words}
        {schedule.deviation !== null &&
          `; ${t('attention.deviation', { deviation: format.percentagePoints(schedule.deviation) })}`}
      </p>
    </>
  );
}
