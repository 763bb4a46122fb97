import type { ReactNode } from 'react';
import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { useI18n } from '@/i18n/I18n';
import type { DimensionModel } from '../selectDimensions';
import styles from './DimensionsScene.module.css';

type DimensionRowProps = { dimension: DimensionModel; children: ReactNode };

/** A dimension by name, with its targets met and its indicators without data. */
export function DimensionRow({ dimension, children }: DimensionRowProps) {
  const { t, format } = useI18n();
  const { code, met, comparable, withoutData } = dimension;
  return (
    <li className={styles.row}>
      <h3>{t(`dimension.${code}`)}</h3>
      <p className={styles.met}>
        {comparable === 0 ? (
          t('wall.summary.noTargets')
        ) : (
          <>
            <b>{format.count(met)}</b>{' '}
            {t('wall.summary.ofTargets', { comparable: format.count(comparable) })}
          </>
        )}
      </p>
      <p className={styles.missing}>
        {withoutData > 0 && (
          <>
            <BandGlyph band={null} size="mark" label={t('band.none')} /> {format.count(withoutData)}
          </>
        )}
      </p>
      {children}
    </li>
  );
}
