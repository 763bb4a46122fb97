import { BandGlyph } from '@/charts/glyphs/BandGlyph';
import { BAND_SCALE } from '@/domain/indicator/achievement';
import { useI18n } from '@/i18n/I18n';
import type { DimensionModel } from '../selectDimensions';
import { DimensionRow } from './DimensionRow';
import styles from './DimensionsScene.module.css';

const WORST_FIRST = BAND_SCALE.map(({ band }) => band).reverse();

/** The bands of each dimension as counts, where there are too many indicators for a mark each. */
export function DimensionCounts({ dimensions }: { dimensions: readonly DimensionModel[] }) {
  const { t, format } = useI18n();
  return (
    <ul className={styles.list}>
      {dimensions.map((dimension) => (
        <DimensionRow key={dimension.code} dimension={dimension}>
          <ul className={styles.bands}>
            {WORST_FIRST.map((band) => {
              const count = dimension.rated.filter((it) => it.achievement.band === band).length;
              return (
                <li key={band} className={count === 0 ? styles.none : undefined}>
                  <BandGlyph band={band} size="mark" label={t(`band.${band}`)} />{' '}
                  {format.count(count)}
                </li>
              );
            })}
          </ul>
        </DimensionRow>
      ))}
    </ul>
  );
}
