import type { TrendModel } from '../trend-model/trendModel';
import { currentEnds, type EndLabel } from './trendLabels';

export type TrendLayout = {
  ends: EndLabel[];
  hasWideEnds: boolean;
  /** Whether a series that stops early is named where it stops, or in the key. */
  hasNames: boolean;
  /** Breaks whose sentence stands above the plot; the others go to the key. */
  breaksInPlot: TrendModel['breaks'];
  /** Room in px. */
  margin: { top: number; right: number };
};

/** Width of a text as share of its size, a little generous. */
const CHARACTER = 0.54;
const MOST_OF_WIDTH = 0.3;

/** About how wide a text is, in px. */
export const labelWidth = (text: string, size: number): number => text.length * CHARACTER * size;

/** What is written where, for a drawing `width` px wide with text of `size` px. */
export function trendLayout(model: TrendModel, width: number, size: number): TrendLayout {
  const ends = endLabels(model);
  const widthOf = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => labelWidth(text, size))) + size;
  const wide = widthOf(ends.map(({ text }) => text));
  const hasWideEnds = wide <= width * MOST_OF_WIDTH;
  const hasNames = widthOf(model.series.map(({ name }) => name)) <= width * MOST_OF_WIDTH;
  const breaksInPlot = model.breaks.filter(({ label }) => widthOf([label]) <= width * 0.42);
  return {
    ends,
    hasWideEnds,
    hasNames,
    breaksInPlot,
    margin: {
      top: size * (1 + 1.3 * breaksInPlot.length),
      right: hasWideEnds ? wide : widthOf(ends.map(({ short }) => short)),
    },
  };
}

function endLabels(model: TrendModel): EndLabel[] {
  const { formatValue, baseline } = model;
  const ends: EndLabel[] = currentEnds(model);
  const target = model.targets.at(-1);
  if (target !== undefined) {
    const short = formatValue(target.value);
    ends.push({
      key: '.target',
      tone: 'target',
      value: target.value,
      text: model.targetLabel,
      short,
    });
  }
  if (baseline !== undefined) {
    const { value, label } = baseline;
    ends.push({
      key: '.baseline',
      tone: 'baseline',
      value,
      text: label,
      short: formatValue(value),
    });
  }
  return ends;
}
