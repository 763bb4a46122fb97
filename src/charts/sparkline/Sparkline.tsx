import type { Band } from '@/domain/indicator/achievement';
import { BAND_SIDE, bandShape } from '../glyphs/bandShapes';
import glyphs from '../glyphs/glyphs.module.css';
import styles from './Sparkline.module.css';
import {
  linePath,
  type SparklinePoint,
  type SparklineScale,
  sparklineScale,
  stepPath,
} from './sparklineScale';

export type SparklineModel = {
  /** Periods shown; `at` counts them from 0. */
  slots: number;
  /** Runs without gap, method break or (cumulative series) year's end inside. */
  segments: readonly (readonly SparklinePoint[])[];
  targets: readonly SparklinePoint[];
  /** Slots without value. */
  gaps: readonly number[];
  /** `band` is `null` where the period has no grade: a plain dot then. */
  last: (SparklinePoint & { band: Band | null }) | null;
};

type SparklineProps = {
  model: SparklineModel;
  width?: number;
  height?: number;
  /** Accessible name; leave out where the figures stand beside it. */
  label?: string | undefined;
};

/** Recent course of one item: line, stepped target, hatched gaps, the last mark as its band. */
export function Sparkline({ model, width = 132, height = 42, label }: SparklineProps) {
  const points = [...model.segments.flat(), ...model.targets, ...(model.last ? [model.last] : [])];
  const values = points.map(({ value }) => value);
  const scale = sparklineScale(model.slots, values, { width, height });
  const frame = { className: styles.spark, viewBox: `0 0 ${width} ${height}`, width, height };
  const drawing = <SparklineDrawing model={model} scale={scale} height={height} />;
  if (label === undefined) {
    return (
      <svg {...frame} aria-hidden="true">
        {drawing}
      </svg>
    );
  }
  return (
    <svg {...frame} role="img" aria-label={label}>
      {drawing}
    </svg>
  );
}

type DrawingProps = { model: SparklineModel; scale: SparklineScale; height: number };

function SparklineDrawing({ model, scale, height }: DrawingProps) {
  return (
    <>
      {model.gaps.map((at) => (
        <rect
          key={at}
          x={scale.x(at) - scale.slot / 2}
          width={scale.slot}
          height={height}
          fill="url(#hatch)"
        />
      ))}
      <path className={styles.target} d={stepPath(model.targets, scale)} />
      {model.segments.map((segment) => (
        <Segment key={segment[0]?.at} segment={segment} scale={scale} />
      ))}
      {model.last !== null && <LastMark last={model.last} scale={scale} />}
    </>
  );
}

function Segment({
  segment,
  scale,
}: {
  segment: readonly SparklinePoint[];
  scale: SparklineScale;
}) {
  const [first] = segment;
  if (first === undefined) return null;
  if (segment.length > 1) return <path className={styles.line} d={linePath(segment, scale)} />;
  return <circle className={styles.dot} cx={scale.x(first.at)} cy={scale.y(first.value)} r="2.5" />;
}

/** Side of the last mark, in px of the drawing. */
const MARK = 11;

function LastMark({
  last,
  scale,
}: {
  last: NonNullable<SparklineModel['last']>;
  scale: SparklineScale;
}) {
  const x = scale.x(last.at);
  const y = scale.y(last.value);
  if (last.band === null) return <circle className={styles.dot} cx={x} cy={y} r="3" />;
  return (
    <g
      className={glyphs[last.band]}
      transform={`translate(${x - MARK / 2} ${y - MARK / 2}) scale(${MARK / BAND_SIDE})`}
    >
      {bandShape(last.band, 'mark')}
    </g>
  );
}
