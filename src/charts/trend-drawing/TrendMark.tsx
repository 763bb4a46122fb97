import type { TrendPoint, TrendSeries } from '../trend-model/trendModel';
import styles from './trend.module.css';

type TrendMarkProps = {
  tone: TrendSeries['tone'];
  look: Pick<TrendPoint, 'provisional' | 'simulated'>;
  /** Place and size in px. */
  x: number;
  y: number;
  radius: number;
};

/** One figure: round as published, square when simulated; hollow while provisional. */
export function TrendMark({ tone, look, x, y, radius }: TrendMarkProps) {
  const className = `${styles[tone]} ${look.provisional ? styles.hollow : ''}`;
  if (!look.simulated) return <circle className={className} cx={x} cy={y} r={radius} />;
  // A square as large to the eye as the circle.
  const half = radius * 0.88;
  return (
    <rect className={className} x={x - half} y={y - half} width={2 * half} height={2 * half} />
  );
}
