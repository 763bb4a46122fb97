import styles from './GapChart.module.css';
import { EM, type GapLayout } from './gapLayout';
import type { GapModel } from './gapModel';

type GapAxesProps = { model: GapModel; layout: GapLayout };

/** Scale, years with their gaps beneath, years without one hatched, changes of method dotted. */
export function GapAxes({ model, layout }: GapAxesProps) {
  const { plot, ticks, y } = layout;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text x={plot.left - 0.5 * EM} y={y(tick)} dy="0.35em" textAnchor="end">
            {model.formatValue(tick)}
          </text>
        </g>
      ))}
      <Years model={model} layout={layout} />
      {model.breaks.map((year) => (
        <MethodBreak key={year} year={year} word={model.words.break} layout={layout} />
      ))}
    </>
  );
}

function Years({ model, layout }: GapAxesProps) {
  const { plot, years, labelEvery, slot, x } = layout;
  const gaps = new Map(model.columns.map(({ year, gap }) => [year, gap]));
  const [yearLine, gapLine] = [plot.bottom + 1.4 * EM, plot.bottom + 2.8 * EM];
  return (
    <>
      <text x={plot.left - 0.5 * EM} y={gapLine} textAnchor="end">
        {model.words.gap}
      </text>
      {years.map((year, at) => (
        <g key={year}>
          {!gaps.has(year) && (
            <rect
              x={x(year) - slot / 2}
              y={plot.top}
              width={slot}
              height={plot.bottom - plot.top}
              fill="url(#hatch)"
            />
          )}
          {(years.length - 1 - at) % labelEvery === 0 && (
            <>
              <text x={x(year)} y={yearLine} textAnchor="middle">
                {year}
              </text>
              <text className={styles.value} x={x(year)} y={gapLine} textAnchor="middle">
                {gaps.get(year) ?? '–'}
              </text>
            </>
          )}
        </g>
      ))}
    </>
  );
}

type MethodBreakProps = { year: number; word: string; layout: GapLayout };

function MethodBreak({ year, word, layout: { plot, slot, x } }: MethodBreakProps) {
  const at = x(year) - slot / 2;
  const isRight = at > (plot.left + plot.right) / 2;
  return (
    <>
      <line className={styles.break} x1={at} x2={at} y1={plot.top - 0.8 * EM} y2={plot.bottom} />
      <text
        className={styles.breakText}
        x={at + (isRight ? -0.4 : 0.4) * EM}
        y={plot.top - 0.6 * EM}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {word}
      </text>
    </>
  );
}
