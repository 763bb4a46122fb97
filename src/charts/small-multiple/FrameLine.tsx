import { linePath, type SparklineScale } from '../sparkline/sparklineScale';
import styles from './SmallMultiple.module.css';
import type { FramePoint } from './smallMultipleOf';

type FrameLineProps = { run: readonly FramePoint[]; isLead: boolean; scale: SparklineScale };

/** One run: solid through final figures, dashed on to provisional ones, which are hollow. */
export function FrameLine({ run, isLead, scale }: FrameLineProps) {
  const { settled, open } = partAtProvisional(run);
  const tone = isLead ? styles.lead : styles.other;
  return (
    <g className={tone}>
      {settled.length > 1 && <path className={styles.line} d={linePath(settled, scale)} />}
      {open.length > 1 && <path className={styles.provisional} d={linePath(open, scale)} />}
      {run
        .filter(({ isFinal }) => !isFinal || run.length === 1)
        .map(({ at, value, isFinal }) => (
          <circle
            key={at}
            className={isFinal ? styles.dot : styles.hollow}
            cx={scale.x(at)}
            cy={scale.y(value)}
            r="3"
          />
        ))}
    </g>
  );
}

/** The dashed part begins at the last final figure before the first provisional one. */
export function partAtProvisional(run: readonly FramePoint[]): {
  settled: readonly FramePoint[];
  open: readonly FramePoint[];
} {
  const first = run.findIndex(({ isFinal }) => !isFinal);
  if (first === -1) return { settled: run, open: [] };
  return { settled: run.slice(0, first), open: run.slice(Math.max(0, first - 1)) };
}
