import styles from './GapChart.module.css';
import { EM, type GapEndKey, type GapLayout } from './gapLayout';
import type { GapColumn, GapModel } from './gapModel';

type GapMarksProps = { model: GapModel; layout: GapLayout };

const KEYS: readonly GapEndKey[] = ['whole', 'worst', 'best'];

/** The gap of each year as a span between its ends; lines join the years of one run. */
export function GapMarks({ model: { columns }, layout }: GapMarksProps) {
  const { x, y, plot, ends } = layout;
  const lastRun = columns.at(-1)?.run;
  return (
    <>
      {columns.map(({ year, best, worst }) => (
        <line
          key={year}
          className={styles.span}
          x1={x(year)}
          x2={x(year)}
          y1={y(best)}
          y2={y(worst)}
        />
      ))}
      {KEYS.map((key) => (
        <g key={key} className={styles[key]}>
          {runsOf(columns).map((run) => (
            <path
              key={run[0]?.year}
              className={run[0]?.run === lastRun ? undefined : styles.former}
              d={pathOf(run, key, layout)}
            />
          ))}
          {columns.map((column) => (
            <Mark key={column.year} markKey={key} column={column} layout={layout} />
          ))}
        </g>
      ))}
      {ends.map(({ key, text, y: at }) => (
        <text
          key={key}
          className={styles[`${key}Text`]}
          x={plot.right + 0.3 * EM}
          y={at}
          dy="0.35em"
        >
          {text}
        </text>
      ))}
    </>
  );
}

type MarkProps = { markKey: GapEndKey; column: GapColumn; layout: GapLayout };

/** A disc for the best, a square for the worst; hollow while provisional. The whole has its line. */
function Mark({ markKey, column, layout: { x, y } }: MarkProps) {
  const value = column[markKey];
  if (value === null) return null;
  const at = { x: x(column.year), y: y(value) };
  const className = column.isProvisional ? styles.hollow : styles.mark;
  if (markKey === 'worst')
    return <rect className={className} x={at.x - 4} y={at.y - 4} width="8" height="8" />;
  return <circle className={className} cx={at.x} cy={at.y} r={markKey === 'best' ? 4.5 : 2.2} />;
}

function runsOf(columns: readonly GapColumn[]): GapColumn[][] {
  const numbers = [...new Set(columns.map(({ run }) => run))];
  return numbers.map((number) => columns.filter(({ run }) => run === number));
}

/** Lifts the pen over years in which the whole has no figure. */
function pathOf(run: readonly GapColumn[], key: GapEndKey, { x, y }: GapLayout): string {
  let isDown = false;
  return run
    .map((column) => {
      const value = column[key];
      const step = value === null ? '' : `${isDown ? 'L' : 'M'}${x(column.year)} ${y(value)}`;
      isDown = value !== null;
      return step;
    })
    .join('');
}
