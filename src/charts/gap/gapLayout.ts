import { placeEndLabels } from '../trend-place/placeEndLabels';
import { labelWidth } from '../trend-place/trendLayout';
import { valueTicks } from '../trend-place/trendTicks';
import type { GapColumn, GapModel } from './gapModel';

/** Units of the drawing in one em of its text: everything follows the size of the text. */
export const EM = 12;
/** In em, years and gaps below the plot included. */
export const GAP_HEIGHT = 21;

const TOP = 1.8 * EM;
const BOTTOM = 3.6 * EM;

export type GapEndKey = 'best' | 'whole' | 'worst';
export type GapEndLabel = { key: GapEndKey; text: string; y: number };

export type GapLayout = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Room of one year. */
  slot: number;
  x: (year: number) => number;
  y: (value: number) => number;
  ticks: number[];
  /** From the first to the last year, also those without a gap. */
  years: number[];
  /** Every how many years, counted from the last, there is room for words. */
  labelEvery: number;
  ends: GapEndLabel[];
};

/** Where everything lies in a drawing as wide as `emWidth` em of its text. */
export function gapLayout(model: GapModel, emWidth: number): GapLayout {
  const { columns, words, formatValue } = model;
  const width = emWidth * EM;
  const height = GAP_HEIGHT * EM;
  const ticks = valueTicks(extentOf(columns));
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => labelWidth(text, EM)));
  const left = widest([...ticks.map(formatValue), words.gap]) + 0.7 * EM;
  const texts = endTexts(model);
  const right = width - widest(texts.map(({ text }) => text)) - EM;
  const years = yearsOf(columns);
  const slot = Math.max(1, right - left) / Math.max(1, years.length);
  const plot = { left, right, top: TOP, bottom: height - BOTTOM };
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number) =>
    plot.bottom - ((value - low) / (high - low || 1)) * (plot.bottom - plot.top);
  const room = widest(['0000', ...columns.map(({ gap }) => gap)]) + 0.5 * EM;
  return {
    width,
    height,
    plot,
    slot,
    x: (year) => left + (year - (years[0] ?? year) + 0.5) * slot,
    y,
    ticks,
    years,
    labelEvery: Math.max(1, Math.ceil(room / slot)),
    ends: placeEndLabels(
      texts.map(({ value, ...label }) => ({ ...label, y: y(value) })),
      { top: plot.top, bottom: plot.bottom, line: 1.25 * EM },
    ),
  };
}

/** Every value drawn, so that none lies beyond the axis. */
function extentOf(columns: readonly GapColumn[]): [number, number] {
  const values = columns.flatMap(({ best, worst, whole }) => [best, worst, whole ?? best]);
  return [Math.min(...values), Math.max(...values)];
}

function yearsOf(columns: readonly GapColumn[]): number[] {
  const first = columns[0]?.year ?? 0;
  const last = columns.at(-1)?.year ?? first;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Words and value of each end of the last year. */
function endTexts({ columns, words, formatValue }: GapModel) {
  const last = columns.at(-1);
  if (last === undefined) return [];
  const label = (key: GapEndKey, value: number) => ({
    key,
    value,
    text: `${formatValue(value)} ${words[key]}`,
  });
  return [
    label('best', last.best),
    ...(last.whole === null ? [] : [label('whole', last.whole)]),
    label('worst', last.worst),
  ];
}
