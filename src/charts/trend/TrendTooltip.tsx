import styles from '../trend-drawing/trend.module.css';
import { type TrendModel, type TrendPoint, targetIn } from '../trend-model/trendModel';

/** All figures of one period; also what the arrow keys read out. */
export function TrendTooltip({ model, at }: { model: TrendModel; at: number }) {
  const rows = model.series.flatMap(({ key, name, points }) => {
    const point = points.find((it) => it.at === at);
    return point === undefined ? [] : [{ key, name, point }];
  });
  const target = targetIn(model.targets, at);
  return (
    <div className={styles.tooltip} role="status">
      <strong>{rows[0]?.point.period ?? model.formatPeriod(at)}</strong>
      {rows.map(({ key, name, point }) => (
        <p key={key}>
          {name} <b>{valueText(point, model)}</b> {notes(point, model)}
        </p>
      ))}
      {target !== undefined && (
        <p className={styles.targetText}>
          {model.words.target} <b>{model.formatValue(target.value)}</b>
        </p>
      )}
    </div>
  );
}

function valueText({ value }: TrendPoint, { formatValue, words }: TrendModel): string {
  return value === null ? words.noValue : formatValue(value);
}

function notes({ provisional, simulated }: TrendPoint, { words }: TrendModel): string {
  return [provisional ? words.provisional : '', simulated ? words.simulated : '']
    .filter(Boolean)
    .join(', ');
}
