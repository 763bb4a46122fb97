import type { Band } from '@/domain/indicator/achievement';
import { BAND_SIDE, bandShape } from '../glyphs/bandShapes';
import glyphs from '../glyphs/glyphs.module.css';
import styles from './SmallMultiple.module.css';

/** Side of the mark, in px of the drawing. */
const SIDE = 12;

type BandMarkProps = { band: Band | null; x: number; y: number };

/** The newest figure as the shape of its band, centred on its place; without grade a plain dot. */
export function BandMark({ band, x, y }: BandMarkProps) {
  if (band === null) return <circle className={styles.ungraded} cx={x} cy={y} r="3.5" />;
  return (
    <g
      className={glyphs[band]}
      transform={`translate(${x - SIDE / 2} ${y - SIDE / 2}) scale(${SIDE / BAND_SIDE})`}
    >
      {bandShape(band, 'mark')}
    </g>
  );
}
