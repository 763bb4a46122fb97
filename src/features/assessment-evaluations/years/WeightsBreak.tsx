import type { IndexScheme } from '@/domain/assessment/evaluation';
import { useI18n } from '@/i18n/I18n';
import styles from './EvaluationYears.module.css';

type WeightsBreakProps = { since: number; before: IndexScheme; after: IndexScheme };

/** A line between two editions, with both sets of weights: totals across it are not subtracted. */
export function WeightsBreak({ since, before, after }: WeightsBreakProps) {
  const { t } = useI18n();
  return (
    <li className={styles.break}>
      {t('assessment.years.break', { since, before: weightsOf(before), after: weightsOf(after) })}
    </li>
  );
}

const weightsOf = ({ components }: IndexScheme): string =>
  components.map(({ weight }) => weight).join('/');
