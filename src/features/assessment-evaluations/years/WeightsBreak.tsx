import type { IndexScheme } from '@/domain/assessment/evaluation';
import { schemeChanges } from '@/domain/assessment/schemeChanges';
import { weightText } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './EvaluationYears.module.css';

type WeightsBreakProps = { since: number; before: IndexScheme; after: IndexScheme };

/** A line between two editions, with both sets of weights: totals across it are not subtracted. */
export function WeightsBreak({ since, before, after }: WeightsBreakProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const changes = schemeChanges(before, after);
  const areWeightsOther = changes.includes('weights') || changes.includes('parts');
  const weightsOf = ({ components }: IndexScheme): string =>
    components.map(({ name, weight }) => `${say(name)} ${weightText(weight, i18n)}`).join(', ');
  return (
    <li className={styles.break}>
      {areWeightsOther
        ? t('assessment.years.break', {
            since,
            before: weightsOf(before),
            after: weightsOf(after),
          })
        : t('assessment.years.breakEdition', {
            since,
            before: say(before.name),
            after: say(after.name),
          })}
    </li>
  );
}
