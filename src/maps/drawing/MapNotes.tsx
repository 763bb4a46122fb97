import { estimateWidth } from '../labels/labelText';
import type { MapFrame, MapLayout } from '../layout/layOutMap';
import styles from './MapNotes.module.css';

/** Space in px to the edge of the map. */
const EDGE = 8;

type MapNotesProps = {
  layout: MapLayout;
  frame: MapFrame;
  /** A ground of their own, for when areas may lie beneath. */
  hasPlate: boolean;
};

/** The scale bar, and beneath it what must be said on the map itself. */
export function MapNotes({ layout, frame, hasPlate }: MapNotesProps) {
  const { scaleBar, noteLines } = layout;
  const { fontSize, height } = frame;
  const lineHeight = fontSize * 1.25;
  const barY = height - noteLines.length * lineHeight - fontSize * 0.7;
  const tick = fontSize * 0.4;
  const plateY = barY - fontSize * 1.4;
  const widths = noteLines.map((line) => estimateWidth(line, fontSize, 'value'));
  const width = Math.max(scaleBar.length, ...widths) + 2 * EDGE;
  return (
    <g className={styles.notes} fontSize={fontSize}>
      {hasPlate && <rect className={styles.plate} y={plateY} width={width} height={height} />}
      <path
        className={styles.bar}
        d={`M${EDGE},${barY - tick}v${tick}h${scaleBar.length.toFixed(1)}v${-tick}`}
      />
      <text x={EDGE + tick} y={barY - fontSize * 0.35}>{`${scaleBar.kilometres} km`}</text>
      {noteLines.map((line, index) => (
        <text key={line} x={EDGE} y={height - (noteLines.length - index - 0.68) * lineHeight}>
          {line}
        </text>
      ))}
    </g>
  );
}
