import { type Compared, comparisonWords, SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './PublishedTotal.module.css';

/** The figure that counts, with its scale, edition and rank, and what it may be compared with. */
export function PublishedTotal({ result }: { result: Compared }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { total, scheme, rank, year, stage } = result.evaluation;
  return (
    <div className={styles.total}>
      <p className={styles.figure}>{format.number(total, SCORE_DECIMALS)}</p>
      <p>
        {[
          t('evaluation.outOf', { max: format.number(scheme.scaleMax, SCORE_DECIMALS) }),
          t('evaluation.edition', { year, stage }),
          rank === null
            ? t('evaluation.noRank')
            : t('evaluation.rank', { ...rank, scope: say(rank.scope) }),
        ].join(' · ')}
        <br />
        {comparisonWords(result, i18n)}
      </p>
    </div>
  );
}
