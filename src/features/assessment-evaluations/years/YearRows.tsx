import { DotPair } from '@/charts/bars/DotPair';
import type { ScoreScale } from '@/charts/scores/scoreScale';
import { bandIn } from '@/domain/assessment/evaluation';
import type { EvaluationYear } from '@/domain/assessment/evaluation-years/evaluationYears';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import styles from './EvaluationYears.module.css';

type ResultRowProps = {
  entry: EvaluationYear;
  isChosen: boolean;
  /** Of the newest edition: a result on another scale is quoted without a mark. */
  scale: ScoreScale;
  /** Says that the result is simulated. */
  isMarked: boolean;
  onYear: (year: number) => void;
};

/** One year: chooses it, and shows its total, its change and its rank. */
export function ResultRow({ entry, isChosen, scale, isMarked, onYear }: ResultRowProps) {
  const { t, say, format } = useI18n();
  const { year, result, firstStage, comparison } = entry;
  const { scheme, total, stage, rank } = result;
  const category = bandIn(scheme, total);
  const isSameScale = scheme.scaleMin === scale.min && scheme.scaleMax === scale.max;
  const written = format.number(total, SCORE_DECIMALS);
  const isFinal = stage === 'II';
  const first = firstStage?.scheme.id === scheme.id ? firstStage.total : null;
  const words = {
    year,
    stage,
    total: written,
    max: format.number(scheme.scaleMax, SCORE_DECIMALS),
  };
  return (
    <li className={isChosen ? styles.chosen : styles.row}>
      <button type="button" aria-pressed={isChosen} onClick={() => onYear(year)}>
        {year}
      </button>
      <span className={styles.track}>
        {isSameScale && (
          <DotPair
            {...scale}
            previous={isFinal ? first : total}
            current={isFinal ? total : null}
            label={
              first === null
                ? t('assessment.years.mark', words)
                : t('assessment.years.markBoth', {
                    ...words,
                    first: format.number(first, SCORE_DECIMALS),
                  })
            }
          />
        )}
      </span>
      <b>{written}</b>
      <span className={styles.change}>
        {comparison.kind === 'same-scheme' && format.signed(comparison.difference, SCORE_DECIMALS)}
      </span>
      <span className={styles.rank}>
        {rank === null
          ? t('assessment.years.noRank')
          : t('assessment.years.of', { position: rank.position, of: rank.of })}
        {category !== null && <small>{say(category.label)}</small>}
        {!isFinal && <small>{t('assessment.years.firstStage')}</small>}
        {isMarked && <small>{t('provenance.simulated')}</small>}
      </span>
    </li>
  );
}

/** A year between two results has its place, hatched. */
export function MissingYear({ year }: { year: number }) {
  const { t } = useI18n();
  return (
    <li className={styles.row}>
      <span className={styles.year}>{year}</span>
      <span className={styles.missing} />
      <span className={styles.unpublished}>{t('assessment.years.missing')}</span>
    </li>
  );
}
