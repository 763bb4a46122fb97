import { useMemo, useRef } from 'react';
import { AxisLabels, type AxisTick } from '../bars/AxisLabels';
import { shareOfAxis } from '../bars/shareOfAxis';
import { useEmWidth } from '../placement/useEmWidth';
import styles from './LatenessDots.module.css';
import { LatenessList, LatenessMark } from './LatenessMark';
import { type LatenessDot, placeLatenessDots } from './placeLatenessDots';

type LatenessDotsProps = {
  dots: readonly LatenessDot[];
  /** Days after which an agency is late, and its words. */
  limit: number;
  limitLabel: string;
  /** End of the axis in days; it starts today. */
  max: number;
  ticks: readonly AxisTick[];
  label: string;
};

/** Until measured: in em, the width of the page on a laptop. */
const FIRST_GUESS = 100;

/** One dot per agency by days since its last update; late ones are named. */
export function LatenessDots({ dots, limit, limitLabel, max, ticks, label }: LatenessDotsProps) {
  const ref = useRef<HTMLUListElement>(null);
  const width = useEmWidth(ref) ?? FIRST_GUESS;
  const { placement, isListed } = useMemo(
    () => placeLatenessDots(dots, { limit, max }, width),
    [dots, limit, max, width],
  );
  const byKey = new Map(dots.map((dot) => [dot.key, dot]));
  return (
    <div className={styles.chart}>
      <div className={styles.plot}>
        <LimitLine at={shareOfAxis(limit, 0, max)} label={limitLabel} />
        <ul
          ref={ref}
          className={styles.dots}
          style={{ height: `${placement.height + 0.6}em` }}
          aria-label={label}
        >
          {placement.marks.map((it) => (
            <LatenessMark key={it.key} placed={it} dot={byKey.get(it.key)} width={width} />
          ))}
        </ul>
      </div>
      <AxisLabels min={0} max={max} ticks={ticks} />
      {isListed && <LatenessList dots={dots} />}
    </div>
  );
}

function LimitLine({ at, label }: { at: number; label: string }) {
  const beside = at > 60 ? { right: `${100 - at}%` } : { left: `${at}%` };
  return (
    <>
      <span className={styles.limitLine} style={{ left: `${at}%` }} />
      <div className={styles.limit}>
        <span className={styles.limitText} style={beside}>
          {label}
        </span>
      </div>
    </>
  );
}
