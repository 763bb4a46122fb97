import { useI18n } from '@/i18n/I18n';
import { AchievementBar } from '../AchievementBar';
import { IndicatorStatus } from '../IndicatorStatus';
import { rowWords } from '../words/rowWords';
import styles from './IndicatorsSlide.module.css';
import type { SlideRow } from './slideRow';

/** One indicator on one line: whose, its figure against its target, its bar, its band. */
export function IndicatorSlideRow({ row: { agency, condition } }: { row: SlideRow }) {
  const words = rowWords(condition, useI18n());
  return (
    <li data-row className={styles.row}>
      <span className={styles.agency}>{agency}</span>
      <b className={styles.name}>{words.name}</b>
      <span className={styles.numeric}>
        <b>{words.value}</b> {words.unit}
      </span>
      <span className={`${styles.numeric} ${styles.target}`}>{words.target}</span>
      <AchievementBar condition={condition} />
      <span className={styles.numeric}>{words.percent}</span>
      <IndicatorStatus condition={condition} />
    </li>
  );
}
