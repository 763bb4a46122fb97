import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from '../Indices.module.css';
import type { IndexModel } from '../selectIndices';
import { predicateWords } from './indexWords';

/** Each year's score with its predicate and its change, newest first. */
export function ScoreList({ index: { points } }: { index: IndexModel }) {
  const i18n = useI18n();
  const { format } = i18n;
  return (
    <ol className={styles.scores}>
      {points.map((point) => {
        const { score, change } = point;
        return (
          <li key={`${score.scheme.id} ${score.year}`}>
            <span>{score.year}</span>
            <b>{format.number(score.value, SCORE_DECIMALS)}</b>
            <span>{predicateWords(point, i18n)}</span>
            <span className={styles.change}>
              {change !== null && format.signed(change.difference, SCORE_DECIMALS)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
