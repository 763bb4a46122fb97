import { DotPair } from '@/charts/bars/DotPair';
import type { ScoreScale } from '@/charts/scores/scoreScale';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './DimensionEvaluation.module.css';
import type { EditionScore } from './selectDimensionScores';

type EditionRowProps = {
  edition: EditionScore;
  /** Of the newest edition: an edition on another scale is quoted without a mark. */
  scale: ScoreScale;
};

/** One edition on the full scale, with its score. */
export function EditionRow({ edition: { evaluation, score }, scale }: EditionRowProps) {
  const { t, format } = useI18n();
  const { year, stage, scheme } = evaluation;
  const isSameScale = scheme.scaleMin === scale.min && scheme.scaleMax === scale.max;
  const max = format.number(scheme.scaleMax, SCORE_DECIMALS);
  const written =
    score === null ? t('dimension.evaluation.unpublished') : format.number(score, SCORE_DECIMALS);
  return (
    <li className={styles.row}>
      <span>{t('dimension.evaluation.edition', { year, stage })}</span>
      {isSameScale && (
        <DotPair
          {...scale}
          previous={null}
          current={score}
          label={t('dimension.evaluation.bar', { year, stage, score: written, max })}
        />
      )}
      <span className={styles.score}>
        {score === null ? (
          written
        ) : (
          <>
            <b>{written}</b> {t('evaluation.outOf', { max })}
          </>
        )}
      </span>
    </li>
  );
}
