import { textWidth } from '../../placement/box';
import { placeEndLabels } from '../../trend-place/placeEndLabels';
import { EM, type MonthAxis, monthAxis } from '../monthAxis';
import type { SCurveModel } from '../sCurveModel';
import { distanceBox } from './distanceBox';
import { labelWishes } from './labelWishes';
import { type PlacedCurveLabel, placeCurveLabels } from './placeCurveLabels';

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
  const distance = distanceBox(model.deviation, axis, y);
  const within = placeCurveLabels(points, {
    ...room,
    obstacles,
    taken: [...taken, ...(distance === null ? [] : [distance])],
  });
  const labels = [...besidePlot, ...within].map((label) => ({
    ...label,
    x: label.x * EM,
    y: label.y * EM,
  }));
  return { axis, height: bottom + 2.9 * EM, top, bottom, y, marks, labels };
}

export const valueTicks = TICKS;

/**
 * Years' ends first: where the day looked at has no room beside them it stands a row lower, so that
 * its line does not run through their names, and on the side where theirs does not run through its.
 */
function marksAbove({ today, yearEnds }: SCurveModel, axis: MonthAxis): SCurveLayout['marks'] {
  const ends = yearEnds.map(({ day, label }) => ({
    ...topLabel(day, label, axis.x(day), axis),
    row: 0,
  }));
  if (today === null) return ends;
  const centred = topLabel('today', today.label, axis.x(today.day), axis);
  const meets = (mark: TopLabel) => ends.some((end) => areClose(spanOf(mark), spanOf(end)));
  if (!meets(centred)) return [...ends, { ...centred, row: 0 }];
  const lines = ends.map(({ x }) => ({ left: x, right: x }));
  const free = (['end', 'start'] as const)
    .map((anchor) => ({ ...centred, anchor }))
    .find((mark) => {
      const span = spanOf(mark);
      const isWithin = span.left >= 0 && span.right <= axis.width;
      return isWithin && !lines.some((line) => areClose(span, line));
    });
  return [...ends, { ...(free ?? centred), row: 1 }];
}

type Span = { left: number; right: number };

const areClose = (a: Span, b: Span): boolean => a.right >= b.left && a.left <= b.right;

function topLabel(key: string, text: string, x: number, { width }: MonthAxis): TopLabel {
  const half = (textWidth(text) * EM) / 2;
  const anchor = x + half > width ? 'end' : x - half < 0 ? 'start' : 'middle';
  return { key, text, x, anchor };
}

/** Room of a text with air on both sides; what leans on its line has it on the other alone. */
function spanOf({ text, x, anchor }: TopLabel): Span {
  const width = textWidth(text) * EM;
  const air = 0.8 * EM;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    left: anchor === 'start' ? left : left - air,
    right: anchor === 'end' ? x : left + width + air,
  };
}
