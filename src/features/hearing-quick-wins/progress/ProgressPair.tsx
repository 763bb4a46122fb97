import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { Percent } from '@/domain/units';
import { useI18n } from '@/i18n/I18n';
import styles from './ProgressPair.module.css';

/** Work above and larger, money beneath it: absorption is not performance. */
export function ProgressPair({ condition }: { condition: QuickWinCondition }) {
  const { t, format } = useI18n();
  const { report, quickWin, schedule, spent } = condition;
  if (schedule.status === 'not-started' && report === null)
    return <span>{t('quickWin.startsOn', { date: format.date(quickWin.start) })}</span>;
  return (
    <span className={styles.pair}>
      <Progress
        measure="physical"
        actual={report?.physicalActual ?? null}
        plan={report?.physicalPlan ?? null}
        missing={t('quickWin.noReport')}
      />
      <Progress
        measure="financial"
        actual={spent}
        plan={report?.financialPlan ?? null}
        missing={t(report === null ? 'quickWin.noReport' : 'quickWin.noBudget')}
      />
    </span>
  );
}

type ProgressProps = {
  measure: 'physical' | 'financial';
  actual: Percent | null;
  plan: Percent | null;
  missing: string;
};

function Progress({ measure, actual, plan, missing }: ProgressProps) {
  const { t, format } = useI18n();
  const isKnown = actual !== null && plan !== null;
  const name = t(`quickWin.${measure}`);
  const label = isKnown
    ? t(`quickWin.${measure}Bar`, { actual: format.percent(actual), plan: format.percent(plan) })
    : `${name}: ${missing}`;
  return (
    <span className={`${styles.progress} ${styles[measure]}`}>
      <span>{name}</span>
      <BulletBar
        value={isKnown ? actual : null}
        target={isKnown ? plan : null}
        max={100}
        tone={measure === 'physical' ? 'data' : 'line'}
        label={label}
      />
      <span className={styles.values}>
        {isKnown ? (
          <>
            <b>{format.number(actual, 1)}</b> {t('hearing.quickWins.of')}{' '}
            <span className={styles.plan}>{format.number(plan, 1)}</span>
          </>
        ) : (
          missing
        )}
      </span>
    </span>
  );
}
