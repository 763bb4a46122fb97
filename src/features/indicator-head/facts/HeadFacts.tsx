import { BandStatusWord } from '@/charts/glyphs/BandStatusWord';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import styles from '../IndicatorHead.module.css';
import { headFacts } from './headFacts';

/** The one value of the page, and beside it what makes it readable. */
export function HeadFacts({ condition }: { condition: IndicatorCondition }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { indicator, latest, freshness } = condition;
  return (
    <div className={styles.facts}>
      <p className={`${styles.value} ${freshness.kind === 'late' ? styles.old : ''}`}>
        {latest === null
          ? t('figure.missing')
          : format.value(latest.value, indicator.unit, indicator.decimals)}
      </p>
      {headFacts(condition, i18n).map(({ key, text, note, band }) => (
        <p key={key} className={`${styles.fact} ${styles[key]}`}>
          {band ? <BandStatusWord band={band} word={text} /> : <b>{text}</b>}
          <small>{note}</small>
        </p>
      ))}
    </div>
  );
}
