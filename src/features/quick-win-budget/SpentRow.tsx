import { BulletBar } from '@/charts/bars/BulletBar';
import type { Spent } from '@/domain/quick-win/results/spending';
import type { Percent } from '@/domain/units';
import { useI18n } from '@/i18n/I18n';
import styles from './QuickWinBudget.module.css';

type SpentRowProps = { name: string; spent: Spent; plan: Percent | null };

/** One source: what was spent of its budget, with the plan for money as a line. */
export function SpentRow({ name, spent: { budget, spent, share }, plan }: SpentRowProps) {
  const { t, format } = useI18n();
  const isKnown = spent !== null && share !== null;
  const words = isKnown
    ? t('quickWinRecord.budget.of', { spent: format.money(spent), budget: format.money(budget) })
    : t('quickWinRecord.budget.unknown', { budget: format.money(budget) });
  const label = isKnown
    ? t('quickWinRecord.budget.bar', {
        source: name,
        spent: format.money(spent),
        budget: format.money(budget),
        share: format.percent(share),
        plan: plan === null ? '–' : format.percent(plan),
      })
    : `${name}: ${words}`;
  return (
    <li>
      <p className={styles.words}>
        <span>{name}</span>
        <span>
          {words}
          {isKnown && <b>{format.percent(share)}</b>}
        </span>
      </p>
      <BulletBar value={isKnown ? share : null} target={plan} max={100} tone="data" label={label} />
    </li>
  );
}
