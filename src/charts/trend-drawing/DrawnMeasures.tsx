import { type TrendModel, type TrendProjection, targetSteps } from '../trend-model/trendModel';
import { trendGaps } from '../trend-model/trendStrokes';
import type { Plot } from '../trend-place/plot';
import type { TrendLayout } from '../trend-place/trendLayout';
import styles from './trend.module.css';

type DrawnMeasuresProps = { model: TrendModel; layout: TrendLayout; plot: Plot; size: number };

/** What the line is read against: gaps, baseline, target steps and method breaks. */
export function DrawnMeasures({ model, layout, plot, size }: DrawnMeasuresProps) {
  return (
    <g>
      <Gaps model={model} plot={plot} size={size} />
      {model.baseline !== undefined && (
        <path
          className={styles.baseline}
          d={`M${plot.left} ${plot.y(model.baseline.value)}H${plot.right}`}
        />
      )}
      <path className={styles.target} d={targetPath(model.targets, plot)} />
      {model.projection !== undefined && (
        <path className={styles.projection} d={projectionPath(model.projection, plot)} />
      )}
      <Breaks model={model} layout={layout} plot={plot} size={size} />
    </g>
  );
}

function Gaps({ model, plot, size }: { model: TrendModel; plot: Plot; size: number }) {
  const gaps = model.series.flatMap(({ key, points }) =>
    trendGaps(points).map((gap) => ({ ...gap, key: `${key}.${gap.from}` })),
  );
  return gaps.map(({ key, from, to }) => {
    const middle = (plot.x(from) + plot.x(to)) / 2;
    const width = Math.max(size, plot.x(to) - plot.x(from));
    const height = plot.bottom - plot.top;
    return (
      <rect
        key={key}
        x={middle - width / 2}
        y={plot.top}
        width={width}
        height={height}
        fill="url(#hatch)"
      />
    );
  });
}

const targetPath = (targets: TrendModel['targets'], plot: Plot): string =>
  targetSteps(targets)
    .map(({ from, to, value }) => `M${plot.x(from)} ${plot.y(value)}H${plot.x(to)}`)
    .join('');

const projectionPath = ({ from, to }: TrendProjection, plot: Plot): string =>
  `M${plot.x(from.at)} ${plot.y(from.value)}L${plot.x(to.at)} ${plot.y(to.value)}`;

function Breaks({ model, layout, plot, size }: DrawnMeasuresProps) {
  return model.breaks.map((it) => {
    const x = plot.x(it.at);
    const row = layout.breaksInPlot.indexOf(it);
    const top = row === -1 ? plot.top : plot.top - size * (1.3 * row + 1.1);
    const isLeft = x > (plot.left + plot.right) / 2;
    return (
      <g key={it.at}>
        <path className={styles.break} d={`M${x} ${top}V${plot.bottom}`} />
        {row !== -1 && (
          <text
            className={styles.breakText}
            x={isLeft ? x - size / 2 : x + size / 2}
            y={top + size * 0.8}
            textAnchor={isLeft ? 'end' : 'start'}
          >
            {it.label}
          </text>
        )}
      </g>
    );
  });
}
