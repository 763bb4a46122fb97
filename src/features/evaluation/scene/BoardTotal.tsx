import { comparisonWords, SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import type { EvaluationModel } from '../selectEvaluation';
import styles from './EvaluationBoard.module.css';

type BoardTotalProps = { model: EvaluationModel; isTightRoom: boolean };

/** The total, its rank, and what it is compared with; in a tight room what the finding does not say. */
export function BoardTotal({ model, isTightRoom }: BoardTotalProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { total, scheme, rank } = model.evaluation;
  const rankWords =
    rank === null
      ? t('evaluation.noRank')
      : t('wall.evaluation.rank', { ...rank, scope: say(rank.scope) });
  const compared = comparisonWords(model, i18n);
  if (isTightRoom) return <p className={styles.remark}>{[rankWords, compared].join('; ')}</p>;
  return (
    <div className={styles.total}>
      <p className={styles.figure}>{format.number(total, SCORE_DECIMALS)}</p>
      <p>
        {t('evaluation.outOf', { max: format.number(scheme.scaleMax, SCORE_DECIMALS) })}
        <b>{rankWords}</b>
        <small>{compared}</small>
      </p>
    </div>
  );
}
