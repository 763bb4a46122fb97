import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../RankingTable.module.css';
import { type BandCount, bandCounts } from './countsOf';

/** Beyond this a row of marks is no longer counted by eye. */
const MOST_MARKS = 12;

/** Every indicator as the mark of its band; where there are many, each mark with its count. */
export function BandMarks({ indicators }: { indicators: readonly IndicatorCondition[] }) {
  const { t, format } = useI18n();
  const counts = bandCounts(indicators);
  const words = counts
    .map(({ band, count }) => `${format.count(count)} ${t(`band.${band ?? 'none'}`)}`)
    .join(', ');
  if (counts.length === 0) return null;
  return (
    <span className={styles.marks} role="img" aria-label={words} title={words}>
      {indicators.length > MOST_MARKS
        ? counts.map(({ band, count }) => (
            <span key={band ?? 'none'} className={styles.counted}>
              <BandGlyph band={band} /> {format.count(count)}
            </span>
          ))
        : counts.flatMap(eachMark)}
    </span>
  );
}

const eachMark = ({ band, count }: BandCount) =>
  Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the marks of one band are interchangeable
    <BandGlyph key={`${band} ${at}`} band={band} />
  ));
