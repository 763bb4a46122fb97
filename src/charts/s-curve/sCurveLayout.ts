import { textWidth } from '../placement/box';
import { placeEndLabels } from '../trend-model/placeEndLabels';
import { labelWishes } from './labelWishes';
import { EM, type MonthAxis, monthAxis } from './monthAxis';
import { type PlacedCurveLabel, placeCurveLabels } from './placeCurveLabels';
import type { SCurveModel } from './sCurveModel';

export type SCurveRoom = {
  /** Of the plot, in em of the text. */
  width: number;
  /** Beside the plot for labels, in em; 0 where they must stand within it. */
  beside: number;
};

export type TopLabel = { key: string; text: string; x: number; anchor: 'middle' | 'end' | 'start' };

export type SCurveLayout = {
  axis: MonthAxis;
  height: number;
  top: number;
  bottom: number;
  y: (value: number) => number;
  /** Above the plot, each in a row of its own where they would meet. */
  marks: (TopLabel & { row: number })[];
  /** Beside and within the plot, in units of the drawing. */
  labels: PlacedCurveLabel[];
};

const TICKS = [0, 25, 50, 75, 100];
const PLOT = { wide: 17, narrow: 15 };
const ROW = 1.3;

/** Where everything lies in a drawing whose plot is `width` em wide. */
export function sCurveLayout(model: SCurveModel, { width, beside }: SCurveRoom): SCurveLayout {
  const axis = monthAxis(model, width * EM);
  const marks = marksAbove(model, axis);
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
  const top = (rows * ROW + 0.6) * EM;
  const bottom = top + (beside > 0 ? PLOT.wide : PLOT.narrow) * EM;
  const y = (value: number) => bottom - (value / 100) * (bottom - top);
  const { ends, points, obstacles } = labelWishes(model, { axis, y, beside });
  const spread = placeEndLabels(ends, { top: top / EM, bottom: bottom / EM, line: ROW });
  const besidePlot = spread.map((label) => ({ ...label, anchor: 'start' as const }));
  const taken = besidePlot.map(({ x, y: at, text }) => ({
    left: x,
    right: x + textWidth(text),
    bottom: -at - ROW / 2,
    top: -at + ROW / 2,
  }));
  const room = { left: 0, right: width + beside, top: top / EM - 0.6, bottom: bottom / EM };
  const within = placeCurveLabels(points, { ...room, obstacles, taken });
  const labels = [...besidePlot, ...within].map((label) => ({
    ...label,
    x: label.x * EM,
    y: label.y * EM,
  }));
  return { axis, height: bottom + 2.9 * EM, top, bottom, y, marks, labels };
}

export const valueTicks = TICKS;

/** The day looked at stands above the year's end where both have no room side by side. */
function marksAbove({ today, yearEnds }: SCurveModel, axis: MonthAxis): SCurveLayout['marks'] {
  const marks = [
    ...(today === null ? [] : [topLabel('today', today.label, axis.x(today.day), axis)]),
    ...yearEnds.map(({ day, label }) => topLabel(day, label, axis.x(day), axis)),
  ];
  const rows: { left: number; right: number }[][] = [];
  const placed = marks.map((mark) => {
    const box = spanOf(mark);
    const free = rows.findIndex((row) =>
      row.every(({ left, right }) => box.right < left || box.left > right),
    );
    const row = free === -1 ? rows.push([]) - 1 : free;
    rows[row]?.push(box);
    return { ...mark, row };
  });
  return placed;
}

function topLabel(key: string, text: string, x: number, { width }: MonthAxis): TopLabel {
  const half = (textWidth(text) * EM) / 2;
  const anchor = x + half > width ? 'end' : x - half < 0 ? 'start' : 'middle';
  return { key, text, x, anchor };
}

function spanOf({ text, x, anchor }: TopLabel) {
  const width = (textWidth(text) + 0.8) * EM;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width };
}
