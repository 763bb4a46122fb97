import { type CSSProperties, useMemo } from 'react';
import { shareOfAxis } from '../bars/shareOfAxis';
import { BandGlyph } from '../glyphs/BandGlyph';
import { PITCH } from '../placement/box';
import { PlacedLabelText } from '../placement/PlacedLabelText';
import {
  LEAST_HEIGHT,
  namedKeys,
  placeStripMarks,
  type StripMark,
  type StripScale,
  stripLabel,
} from './placeStripMarks';
import styles from './StripPlot.module.css';

type StripPlotProps = {
  marks: readonly StripMark[];
  scale: StripScale;
  label: string;
  /** In em of the strip's text, from its `StripGroup`. */
  width: number;
};

/** One mark per indicator on the shared achievement axis. */
export function StripPlot({ marks, scale, label, width }: StripPlotProps) {
  const placed = useMemo(() => placeStripMarks(marks, scale, width), [marks, scale, width]);
  const height = `${Math.max(LEAST_HEIGHT, placed.height) + 0.3}em`;
  return (
    <div className={styles.strip} style={{ height }}>
      <StripLines scale={scale} />
      <ul className={styles.marks} aria-label={label}>
        <StripMarks marks={marks} scale={scale} placed={placed} width={width} />
      </ul>
    </div>
  );
}

function StripLines({ scale }: { scale: StripScale }) {
  const left = (at: number) => ({ left: `${shareOfAxis(at, scale.min, scale.max)}%` });
  return (
    <>
      {scale.bounds.map((bound) => (
        <span key={bound} className={styles.bound} style={left(bound)} />
      ))}
      <span className={styles.target} style={left(scale.target)} />
    </>
  );
}

type StripMarksProps = {
  marks: readonly StripMark[];
  scale: StripScale;
  placed: ReturnType<typeof placeStripMarks>;
  width: number;
};

function StripMarks({ marks, scale, placed, width }: StripMarksProps) {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const named = namedKeys(marks);
  return placed.marks.map(({ key, x, level, label }) => {
    const mark = byKey.get(key);
    if (mark === undefined) return null;
    const text = stripLabel(mark, scale, named);
    const at: CSSProperties = { left: `${(x / width) * 100}%`, bottom: `${level * PITCH}em` };
    return (
      <li key={key}>
        {label !== null && text !== null && (
          <PlacedLabelText label={label} width={width} name={text.name} value={text.value} />
        )}
        <span className={styles.mark} style={at} title={mark.label}>
          <BandGlyph band={mark.band} label={mark.label} size="mark" />
        </span>
      </li>
    );
  });
}
