import { isDistanceDrawn } from './layout/distanceBox';
import type { SCurveLayout } from './layout/sCurveLayout';
import { DISTANCE_AT } from './monthAxis';
import styles from './SCurve.module.css';
import type { CurveKey, CurvePoint, SCurveModel } from './sCurveModel';

type SCurveLinesProps = { model: SCurveModel; layout: SCurveLayout };

/** The reported measures end in a disc, which is the newest report. */
const HAS_DISC: Record<CurveKey, boolean> = {
  plan: false,
  moneyPlan: false,
  money: true,
  work: true,
};

/** Plan and course, the projection at the present pace, and how far apart plan and work are. */
export function SCurveLines({ model, layout }: SCurveLinesProps) {
  const { projection, lines } = model;
  const at = ({ day, value }: CurvePoint) => ({ x: layout.axis.x(day), y: layout.y(value) });
  const path = (run: readonly CurvePoint[]) =>
    run.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point).x} ${at(point).y}`).join('');
  return (
    <>
      {lines.map(({ key, runs }) => {
        const last = runs.at(-1)?.at(-1);
        return (
          <g key={key} className={styles[key]}>
            {runs.map((run) => (
              <path key={run[0]?.day} d={path(run)} />
            ))}
            {HAS_DISC[key] && last !== undefined && (
              <circle cx={at(last).x} cy={at(last).y} r="4" />
            )}
          </g>
        );
      })}
      {projection !== null && (
        <path className={styles.projection} d={path([projection.from, projection.to])} />
      )}
      <Distance model={model} layout={layout} />
      {layout.labels.map(({ key, text, x, y, anchor }) => (
        <text
          key={key}
          className={`${styles.label} ${styles[`${key}Text`]}`}
          x={x}
          y={y}
          dy="0.35em"
          textAnchor={anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** From the plan to the work. */
function Distance({ model: { deviation }, layout: { axis, y } }: SCurveLinesProps) {
  if (deviation === null) return null;
  const { day, plan, work, status } = deviation;
  if (!isDistanceDrawn(deviation, y)) return null;
  const x = axis.x(day) + DISTANCE_AT;
  return (
    <path
      className={`${styles.distance} ${styles[status]}`}
      d={`M${x} ${y(plan)}V${y(work)}M${x - 4} ${y(plan)}h8M${x - 4} ${y(work)}h8`}
    />
  );
}
