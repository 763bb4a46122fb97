import { memo } from 'react';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { BAND_SCALE } from '@/domain/indicator/achievement';
import { useI18n } from '@/i18n/I18n';
import styles from './BandKey.module.css';

/** The words of the marks that stand alone in the list. */
export const BandKey = memo(function BandKey() {
  const { t } = useI18n();
  return (
    <ul className={styles.key} aria-label={t('agencies.key')}>
      {[...BAND_SCALE.map(({ band }) => band), null].map((band) => (
        <li key={band}>
          <BandGlyph band={band} /> {t(`band.${band ?? 'none'}`)}{' '}
          {band !== null && <small>{t(`band.range.${band}`)}</small>}
        </li>
      ))}
    </ul>
  );
});
