import { useI18n } from '@/i18n/I18n';
import { AchievementBar } from '../AchievementBar';
import { IndicatorStatus } from '../IndicatorStatus';
import { NONE, rowWords } from '../words/rowWords';
import styles from './IndicatorsSlide.module.css';
import type { SlideRow } from './slideRow';

/** One indicator on one line: whose, its figure against its target, its bar, its band. */
export function IndicatorSlideRow({ row: { agency, condition } }: { row: SlideRow }) {
  const words = rowWords(condition, useI18n());
  return (
    <li data-row className={styles.row}>
      <span className={styles.agency}>{agency}</span>
      <b className={styles.name}>{words.name}</b>
      <span className={styles.period}>{words.shortPeriod}</span>
      <span className={`${styles.numeric} ${styles.value}`}>
        <b>{words.value}</b> {words.value !== NONE && words.unit}
      </span>
      <span className={`${styles.numeric} ${styles.target}`}>{words.target}</span>
      <span className={styles.bar}>
        <AchievementBar condition={condition} />
      </span>
      <span className={`${styles.numeric} ${styles.percent}`}>{words.percent}</span>
      <span className={styles.status}>
        <IndicatorStatus condition={condition} />
      </span>
    </li>
  );
}
