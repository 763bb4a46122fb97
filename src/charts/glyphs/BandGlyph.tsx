import type { Band } from '@/domain/indicator/achievement';
import { BAND_BOX, bandShape } from './bandShapes';
import { Glyph } from './Glyph';
import styles from './glyphs.module.css';

type BandGlyphProps = {
  /** `null`: no value, drawn dashed and hatched. */
  band: Band | null;
  /** Accessible name; leave out where the word stands beside the shape. */
  label?: string | undefined;
  /** `mark`: below 14 px, without the tick or exclamation inside. */
  size?: 'text' | 'mark';
};

/** The shape and colour of a performance band. */
export function BandGlyph({ band, label, size = 'text' }: BandGlyphProps) {
  const className = `${styles.band} ${styles[band ?? 'none']} ${styles[size]}`;
  return (
    <Glyph box={BAND_BOX} className={className} label={label}>
      {bandShape(band, size)}
    </Glyph>
  );
}
