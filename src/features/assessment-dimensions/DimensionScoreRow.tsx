import { ScoreCells } from '@/charts/scores/ScoreCells';
import type { ScoreScale } from '@/charts/scores/scoreScale';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from './AssessmentDimensions.module.css';
import type { DimensionScore } from './selectAssessmentDimensions';

type DimensionScoreRowProps = {
  score: DimensionScore;
  /** Year of the hollow circle. */
  since: number | null;
  scale: ScoreScale;
};

/** One dimension on the full scale, leading to its page. */
export function DimensionScoreRow({ score, since, scale }: DimensionScoreRowProps) {
  const { t } = useI18n();
  const name = t(`dimension.${score.code}`);
  return (
    <li className={styles.row}>
      <PageLink to={{ page: 'dimension', dimension: score.code }}>{name}</PageLink>
      <ScoreCells name={name} score={score} scale={scale} since={since} />
    </li>
  );
}
