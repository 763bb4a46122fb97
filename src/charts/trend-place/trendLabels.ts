import { lastAt, type TrendModel, type TrendSeries } from '../trend-model/trendModel';
import { isMeasured, type MeasuredPoint } from '../trend-model/trendStrokes';

export type EndLabel = {
  key: string;
  tone: 'data' | 'line' | 'target' | 'baseline';
  value: number;
  /** Beside the plot when there is room, else in the key below. */
  text: string;
  /** Always beside the plot. */
  short: string;
};

/** Series that reach the right edge; an earlier method is labelled where it stops. */
export const currentEnds = (model: TrendModel): EndLabel[] =>
  model.series.flatMap((series) => {
    const last = series.points.findLast(isMeasured);
    if (last === undefined || !isAtEdge(model, last)) return [];
    const { key, tone } = series;
    const short = model.formatValue(last.value);
    return [{ key, tone, value: last.value, short, text: lastText(model, series, last, true) }];
  });

export type PointLabel = {
  key: string;
  point: MeasuredPoint;
  text: string;
  /** Where its own line does not run; `after` when there is room, else above. */
  side: 'above' | 'below' | 'after';
};

/** First values, and last ones of series that stop before the right edge. */
export const pointLabels = (model: TrendModel, { hasNames }: { hasNames: boolean }): PointLabel[] =>
  model.series.flatMap((series) => {
    const measured = series.points.filter(isMeasured);
    const [first, second = first] = measured;
    const last = measured.at(-1);
    if (first === undefined || second === undefined || last === undefined) return [];
    const labels: PointLabel[] = [];
    if (first !== last) {
      const side = first.value < second.value ? 'below' : 'above';
      const text = model.formatValue(first.value);
      labels.push({ key: `${series.key}.first`, point: first, text, side });
    }
    if (!isAtEdge(model, last)) {
      const text = lastText(model, series, last, hasNames);
      labels.push({ key: `${series.key}.last`, point: last, text, side: 'after' });
    }
    return labels;
  });

/** Of the whole axis: a label in its right margin still belongs to a line that stops so near. */
const NEAR_EDGE = 0.12;

function isAtEdge(model: TrendModel, { at }: MeasuredPoint): boolean {
  const end = lastAt(model);
  const start = Math.min(...model.series.flatMap(({ points }) => points[0]?.at ?? end));
  return end - at <= Math.max(1, NEAR_EDGE * (end - start));
}

/** The last value, and what must be known with it. */
const lastText = (
  { series, formatValue, words }: TrendModel,
  { name }: Pick<TrendSeries, 'name'>,
  { value, provisional }: MeasuredPoint,
  isNamed: boolean,
): string =>
  [
    formatValue(value),
    ...(provisional ? [words.provisional] : []),
    ...(isNamed && series.length > 1 ? [name] : []),
  ].join(' ');
