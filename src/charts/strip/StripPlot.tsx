import { type CSSProperties, useMemo } from 'react';
import { shareOfAxis } from '../bars/shareOfAxis';
import { BandGlyph } from '../glyphs/BandGlyph';
import { PITCH } from '../placement/box';
import { PlacedLabelText } from '../placement/PlacedLabelText';
import {
  MOST_NAMES,
  namedKeys,
  placeStripMarks,
  type StripMark,
  type StripScale,
  stripHeight,
  stripLabel,
} from './placeStripMarks';
import styles from './StripPlot.module.css';

type StripPlotProps = {
  marks: readonly StripMark[];
  scale: StripScale;
  label: string;
  /** In em of the strip's text, from its `StripGroup`. */
  width: number;
  /** How many of the worst are named; none where they are named beside the strips. */
  mostNames?: number;
};

/** One mark per indicator on the shared achievement axis. */
export function StripPlot({ marks, scale, label, width, mostNames = MOST_NAMES }: StripPlotProps) {
  const placed = useMemo(
    () => placeStripMarks(marks, scale, width, mostNames),
    [marks, scale, width, mostNames],
  );
  const height = `${stripHeight(placed, mostNames)}em`;
  return (
    <div className={styles.strip} style={{ height }}>
      <StripLines scale={scale} />
      <ul className={styles.marks} aria-label={label}>
        <StripMarks {...{ marks, scale, placed, width, mostNames }} />
      </ul>
    </div>
  );
}

/** Bounds of the bands as hairlines and the target in gold, as high as what holds them. */
export function StripLines({ scale }: { scale: StripScale }) {
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
  mostNames: number;
};

function StripMarks({ marks, scale, placed, width, mostNames }: StripMarksProps) {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const named = namedKeys(marks, mostNames);
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
