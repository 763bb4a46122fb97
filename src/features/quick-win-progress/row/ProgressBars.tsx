import { BulletBar } from '@/charts/bars/BulletBar';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { Percent } from '@/domain/units';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinRow.module.css';

/** Work above, money beneath it and smaller: absorption is not performance. */
export function ProgressBars({ condition }: { condition: QuickWinCondition }) {
  const { t, format } = useI18n();
  const { report, quickWin, schedule, spent } = condition;
  if (schedule.status === 'not-started' && report === null)
    return (
      <p className={styles.waiting}>
        {t('quickWin.startsOn', { date: format.date(quickWin.start) })}
      </p>
    );
  return (
    <div className={styles.bars}>
      <ProgressBar
        measure="physical"
        actual={report?.physicalActual ?? null}
        plan={report?.physicalPlan ?? null}
        missing={t('quickWin.noReport')}
      />
      <ProgressBar
        measure="financial"
        actual={spent}
        plan={report?.financialPlan ?? null}
        missing={t(report === null ? 'quickWin.noReport' : 'quickWin.noBudget')}
      />
    </div>
  );
}

type ProgressBarProps = {
  measure: 'physical' | 'financial';
  actual: Percent | null;
  plan: Percent | null;
  /** Printed in place of the values when there are none. */
  missing: string;
};

function ProgressBar({ measure, actual, plan, missing }: ProgressBarProps) {
  const { t, format } = useI18n();
  const name = t(`quickWin.${measure}`);
  const isKnown = actual !== null && plan !== null;
  const written = isKnown && { actual: format.percent(actual), plan: format.percent(plan) };
  return (
    <div className={`${styles.bar} ${styles[measure]}`}>
      <span>{name}</span>
      <BulletBar
        value={isKnown ? actual : null}
        target={isKnown ? plan : null}
        max={100}
        tone={measure === 'physical' ? 'data' : 'line'}
        label={written ? t(`quickWin.${measure}Bar`, written) : `${name}: ${missing}`}
      />
      <span className={styles.values}>
        {isKnown ? (
          <>
            <b>{format.number(actual, 1)}</b>{' '}
            {t('quickWin.ofPlan', { plan: format.number(plan, 1) })}
          </>
        ) : (
          missing
        )}
      </span>
    </div>
  );
}
