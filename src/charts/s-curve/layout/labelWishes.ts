import { DISTANCE_AT, EM, type MonthAxis } from '../monthAxis';
import type { CurvePoint, SCurveModel } from '../sCurveModel';
import type { LabelWish } from './placeCurveLabels';

type Scale = { axis: MonthAxis; y: (value: number) => number; beside: number };

type LabelWishes = {
  /** At the end of the plot, to be spread there. */
  ends: LabelWish[];
  /** At points within it. */
  points: LabelWish[];
  /** Along lines and the day looked at, every half em. */
  obstacles: { x: number; y: number }[];
};

const STEP = 0.5;
const END_GAP = 0.6;

/** Which points of the curve are named, where, and what a text should not cover there. */
export function labelWishes(model: SCurveModel, { axis, y, beside }: Scale): LabelWishes {
  const place = ({ day, value }: CurvePoint) => ({ x: axis.x(day) / EM, y: y(value) / EM });
  const end = axis.width / EM;
  const isWide = beside > 0;
  const wishes = [
    // Work first: it takes the best place, and stands above money at the end of the plan.
    ...[...model.lines].reverse().flatMap(({ key, runs, label, short }) => {
      const last = runs.at(-1)?.at(-1);
      return last === undefined ? [] : [{ key, text: isWide ? label : short, ...place(last) }];
    }),
    ...(model.projection === null
      ? []
      : [
          {
            key: 'projection',
            text: isWide ? model.projection.label : model.projection.short,
            ...place(model.projection.to),
          },
        ]),
  ].filter(({ text }) => text !== '');
  const isAtEnd = ({ x }: { x: number }) => isWide && x > end - 1;
  const strokes = [
    ...model.lines.flatMap(({ runs }) => runs.map((run) => run.map(place))),
    ...(model.projection === null
      ? []
      : [[place(model.projection.from), place(model.projection.to)]]),
  ];
  return {
    ends: wishes.filter(isAtEnd).map((wish) => ({ ...wish, x: end + END_GAP })),
    points: wishes.filter((wish) => !isAtEnd(wish)),
    obstacles: [...strokes, ...upright(model, axis, y)].flatMap(pointsAlong),
  };
}

/** The day looked at, and the distance of work and plan. */
function upright({ today, deviation }: SCurveModel, axis: MonthAxis, y: Scale['y']) {
  const stroke = (x: number, from: number, to: number) => [
    { x: x / EM, y: y(from) / EM },
    { x: x / EM, y: y(to) / EM },
  ];
  return [
    ...(today === null ? [] : [stroke(axis.x(today.day), 0, 100)]),
    ...(deviation === null
      ? []
      : [stroke(axis.x(deviation.day) + DISTANCE_AT, deviation.work, deviation.plan)]),
  ];
}

function pointsAlong(stroke: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return stroke.flatMap((to, at) => {
    const from = stroke[at - 1];
    if (from === undefined) return [to];
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
    });
  });
}
