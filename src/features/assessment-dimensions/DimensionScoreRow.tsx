import { DotPair } from '@/charts/bars/DotPair';
import { SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './AssessmentDimensions.module.css';
import type { DimensionScore } from './selectAssessmentDimensions';

type DimensionScoreRowProps = {
  score: DimensionScore;
  /** Year of the hollow circle. */
  since: number | null;
  scale: { min: number; max: number; ticks: number[] };
};

/** One dimension on the full scale, leading to its page. */
export function DimensionScoreRow({ score, since, scale }: DimensionScoreRowProps) {
  const { t, format } = useI18n();
  const { code, current, previous, difference } = score;
  const name = t(`dimension.${code}`);
  const write = (value: number | null) =>
    value === null ? t('figure.missing') : format.number(value, SCORE_DECIMALS);
  return (
    <li className={styles.row}>
      <PageLink to={{ page: 'dimension', dimension: code }}>{name}</PageLink>
      <DotPair
        {...scale}
        previous={previous}
        current={current}
        label={
          since === null || previous === null
            ? t('evaluation.single', { name, current: write(current) })
            : t('evaluation.pair', {
                name,
                since,
                current: write(current),
                previous: write(previous),
              })
        }
      />
      <b>{current === null ? '–' : write(current)}</b>
      <span className={styles.change}>
        {difference !== null && format.signed(difference, SCORE_DECIMALS)}
      </span>
    </li>
  );
}
