import type { Band } from '@/domain/indicator/achievement';
import { shareOfAxis } from '../bars/shareOfAxis';
import { BandGlyph } from '../glyphs/BandGlyph';
import type { StripScale } from './placeStripMarks';
import { StripLines } from './StripPlot';
import styles from './StripTrack.module.css';

type StripTrackProps = {
  /** Achievement, not capped at 100; `null` where there is none. */
  mark: { percent: number; band: Band } | null;
  /** Without data, drawn hatched. */
  isMissing: boolean;
  scale: StripScale;
  /** Says the achievement in words. */
  label: string;
};

/** One indicator on the achievement axis, a row among others; beyond the axis it sits at its edge. */
export function StripTrack({ mark, isMissing, scale, label }: StripTrackProps) {
  return (
    <span
      className={`${styles.track} ${isMissing ? styles.missing : ''}`}
      role="img"
      aria-label={label}
    >
      <StripLines scale={scale} />
      {mark !== null && (
        <span
          className={styles.mark}
          style={{ left: `${shareOfAxis(mark.percent, scale.min, scale.max)}%` }}
        >
          <BandGlyph band={mark.band} />
        </span>
      )}
    </span>
  );
}
