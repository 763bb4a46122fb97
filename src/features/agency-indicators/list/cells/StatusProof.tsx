import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { explainAchievement } from '@/i18n/explainAchievement';
import { explainLateness } from '@/i18n/explainLateness';
import { type I18n, useI18n } from '@/i18n/I18n';
import styles from './StatusProof.module.css';

/** "Mengapa status ini?": the rule that gave it, its inputs, and how far the next band is. */
export function StatusProof({ condition }: { condition: IndicatorCondition }) {
  const i18n = useI18n();
  const sentences = explain(condition, i18n);
  if (sentences.length === 0) return null;
  return (
    <details className={styles.proof}>
      <summary>{i18n.t('attention.why')}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function explain({ indicator, achievement, freshness }: IndicatorCondition, i18n: I18n): string[] {
  if (freshness.kind === 'late') return [explainLateness(indicator, freshness, i18n)];
  return achievement.kind === 'rated'
    ? explainAchievement(indicator, achievement.explanation, i18n)
    : [];
}
