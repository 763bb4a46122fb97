import { sparklineScale, stepPath } from '../sparkline/sparklineScale';
import { BandMark } from './BandMark';
import { FrameLine } from './FrameLine';
import styles from './SmallMultiple.module.css';
import type { SmallMultipleModel } from './smallMultipleOf';

type SmallMultipleProps = {
  model: SmallMultipleModel;
  /** Ends of the scale as written, and the first and the last period. */
  texts: { low: string; high: string; first: string; last: string };
};

/** In px of the drawing; it grows with its place. */
const WIDTH = 264;
const HEIGHT = 64;

/**
 * One frame among others of the same size and rule. Its figures stand beside it and in a table, so
 * it is silent for those who do not see it.
 */
export function SmallMultiple({ model, texts }: SmallMultipleProps) {
  const { gaps, targets, lines, breakAt, last, frame } = model;
  const { low, high } = frame;
  const scale = sparklineScale(model.slots, [low, high], { width: WIDTH, height: HEIGHT });
  return (
    <div className={styles.frame} aria-hidden="true">
      <span className={styles.high}>{texts.high}</span>
      <span className={styles.low}>{texts.low}</span>
      <svg className={styles.drawing} aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <path
          className={styles.grid}
          d={`M0 ${scale.y(high)}H${WIDTH}M0 ${scale.y(low)}H${WIDTH}`}
        />
        {gaps.map((at) => (
          <rect
            key={at}
            x={scale.x(at) - scale.slot / 2}
            width={scale.slot}
            height={HEIGHT}
            fill="url(#hatch)"
          />
        ))}
        <path className={styles.target} d={stepPath(targets, scale)} />
        {breakAt !== null && (
          <path className={styles.break} d={`M${scale.x(breakAt) - scale.slot / 2} 0V${HEIGHT}`} />
        )}
        {lines.flatMap(({ isLead, runs }) =>
          runs.map((run) => (
            <FrameLine key={`${isLead} ${run[0]?.at}`} run={run} isLead={isLead} scale={scale} />
          )),
        )}
        {last !== null && (
          <BandMark band={last.band} x={scale.x(last.at)} y={scale.y(last.value)} />
        )}
      </svg>
      <span className={styles.first}>{texts.first}</span>
      <span className={styles.last}>{texts.last}</span>
    </div>
  );
}
