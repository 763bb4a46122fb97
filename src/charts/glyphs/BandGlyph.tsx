import type { Band } from '@/domain/achievement';
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

const HAS_INNER_SIGN: ReadonlySet<Band | null> = new Set<Band>(['very-high', 'low']);

/** The shape and colour of a performance band. Needs `GlyphSprite` in the page. */
export function BandGlyph({ band, label, size = 'text' }: BandGlyphProps) {
  const className = `${styles.band} ${styles[band ?? 'none']} ${styles[size]}`;
  return <Glyph symbol={bandSymbol(band, size)} className={className} label={label} />;
}

/** Reference to the band's shape, for drawings that already are an `<svg>`. */
export function bandSymbol(band: Band | null, size: 'text' | 'mark'): string {
  const isPlain = size === 'mark' && HAS_INNER_SIGN.has(band);
  return `#band-${band ?? 'none'}${isPlain ? '-mark' : ''}`;
}
