import type { ReactNode } from 'react';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { DotPair } from '../bars/DotPair';
import styles from './ScoreCells.module.css';
import type { ScoreScale } from './scoreScale';

type ScoreCellsProps = {
  /** What was scored, for those who do not see the marks. */
  name: string;
  score: { current: number | null; previous: number | null; difference: number | null };
  scale: ScoreScale;
  /** Year of the hollow circle; `null` where there is none. */
  since: number | null;
  /** Stands between score and difference. */
  children?: ReactNode;
};

/** The cells of one score in a row: both years on the scale, the score, and its difference. */
export function ScoreCells({ name, score, scale, since, children }: ScoreCellsProps) {
  const { t, format } = useI18n();
  const { current, previous, difference } = score;
  const write = (value: number | null) =>
    value === null ? t('figure.missing') : format.number(value, SCORE_DECIMALS);
  const words = { name, current: write(current), previous: write(previous) };
  return (
    <>
      <DotPair
        {...scale}
        previous={previous}
        current={current}
        label={
          since === null || previous === null
            ? t('evaluation.single', words)
            : t('evaluation.pair', { ...words, since })
        }
      />
      <b className={styles.score}>{current === null ? '–' : write(current)}</b>
      {children}
      <span className={styles.difference}>
        {difference !== null && format.signed(difference, SCORE_DECIMALS)}
      </span>
    </>
  );
}
