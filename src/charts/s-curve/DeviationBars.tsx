import { textWidth } from '../placement/box';
import { MonthBand } from './MonthBand';
import { EM, type MonthAxis } from './monthAxis';
import styles from './SCurve.module.css';
import type { DeviationBar, SCurveModel } from './sCurveModel';

type DeviationBarsProps = {
  bars: readonly DeviationBar[];
  model: Pick<SCurveModel, 'months' | 'today'>;
  axis: MonthAxis;
  at: number | null;
  /** Accessible name of the drawing. */
  label: string;
};

const HEIGHT = 4.5 * EM;
const LABEL = 1.3 * EM;
/** Smaller deviations than this would look large if the scale followed them, in percentage points. */
const LEAST_SCALE = 10;
/** Figures are narrower than the texts whose width is guessed with air, in em. */
const AIR = 0.4;

/** Deviation of each month's report as a bar from zero, above or below it. */
export function DeviationBars({ bars, model, axis, at, label }: DeviationBarsProps) {
  const values = bars.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const unit = HEIGHT / Math.max(LEAST_SCALE, high - low);
  const zero = high * unit + (high > 0 ? LABEL : 0) + 2;
  const height = zero - low * unit + LABEL;
  const every = labelEvery(bars, axis);
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${axis.width} ${height}`}
      role="img"
      aria-label={label}
    >
      <MonthBand months={model.months} axis={axis} at={at} top={0} bottom={height} />
      {model.today !== null && (
        <g className={styles.today}>
          <line x1={axis.x(model.today.day)} x2={axis.x(model.today.day)} y1="0" y2={height} />
        </g>
      )}
      <line className={styles.zero} x1="0" x2={axis.width} y1={zero} y2={zero} />
      <text x={-0.7 * EM} y={zero} dy="0.35em" textAnchor="end">
        0
      </text>
      {bars.map((bar, index) => (
        <Bar
          key={bar.month}
          bar={bar}
          slot={axis.slot(bar.month)}
          zero={zero}
          unit={unit}
          isNamed={every(index)}
        />
      ))}
    </svg>
  );
}

type BarProps = {
  bar: DeviationBar;
  slot: { left: number; right: number };
  zero: number;
  unit: number;
  isNamed: boolean;
};

function Bar({ bar: { value, label, status }, slot, zero, unit, isNamed }: BarProps) {
  if (value === null || status === null) return null;
  const width = (slot.right - slot.left) * 0.7;
  const size = Math.abs(value) * unit;
  const isUp = value > 0;
  const middle = (slot.left + slot.right) / 2;
  return (
    <>
      <rect
        className={`${styles.bar} ${styles[status]}`}
        x={middle - width / 2}
        y={isUp ? zero - size : zero}
        width={width}
        height={size}
      />
      {isNamed && (
        <text
          className={styles.barText}
          x={middle}
          y={isUp ? zero - size - 0.35 * EM : zero + size + EM}
          textAnchor="middle"
        >
          {label}
        </text>
      )}
    </>
  );
}

/** Which bars have room for their value, counted from the newest. */
function labelEvery(bars: readonly DeviationBar[], axis: MonthAxis): (index: number) => boolean {
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label) - AIR)) * EM;
  const every = Math.max(1, Math.ceil(widest / (axis.width / Math.max(1, bars.length))));
  const newest = bars.findLastIndex(({ value }) => value !== null);
  return (index) => (newest - index) % every === 0;
}
