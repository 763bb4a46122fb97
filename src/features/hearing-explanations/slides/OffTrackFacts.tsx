import { AttentionStatusWord } from '@/charts/glyphs/AttentionStatusWord';
import { useI18n } from '@/i18n/I18n';
import type { OffTrackItem } from '../selectExplanations';
import { figureWords } from '../words/figureWords';
import styles from './OffTrackSlide.module.css';

type OffTrackFactsProps = {
  item: OffTrackItem;
  /** Short name of the agency that answers for it. */
  owner: string;
};

/** The figure in large over its target, its status, and what the next better one takes. */
export function OffTrackFacts({ item, owner }: OffTrackFactsProps) {
  const { value, target, period, share, distance } = figureWords(item, useI18n());
  return (
    <div className={styles.facts}>
      <p className={styles.value}>{value}</p>
      <p className={styles.target}>{target}</p>
      <AttentionStatusWord item={item} />
      <p>{share}</p>
      {distance !== null && <p>{distance}</p>}
      <p className={styles.owner}>
        <b>{owner}</b>, {period}
      </p>
    </div>
  );
}
