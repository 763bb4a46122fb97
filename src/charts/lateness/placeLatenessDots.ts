import { shareOfAxis } from '../bars/shareOfAxis';
import { textWidth } from '../placement/box';
import { type Placement, placeMarks } from '../placement/placeMarks';

export type LatenessDot = {
  key: string;
  /** Since the last update. */
  days: number;
  isLate: boolean;
  /** The agency. */
  name: string;
  /** Its lateness in words, printed after the name when late. */
  note: string;
};

/** Below this many em the late agencies are listed under the dots instead. */
const NARROW = 50;
/** More names than this no longer find a place near their dots. */
const MOST_NAMES = 10;

/** More than any detour: the names keep to the late side wherever there is room. */
const ACROSS_DEADLINE = 1000;

/**
 * Where dots and the names of late agencies go on an axis `width` em wide; days start at 0. A name that
 * would cross the deadline reads as in time on its left part, so then all are listed instead.
 */
export function placeLatenessDots(
  dots: readonly LatenessDot[],
  axis: { limit: number; max: number },
  width: number,
): { placement: Placement; isListed: boolean } {
  const late = dots.filter(({ isLate }) => isLate).length;
  const at = (days: number) => (shareOfAxis(days, 0, axis.max) / 100) * width;
  const limit = at(axis.limit);
  const place = (isNamed: boolean) =>
    placeMarks(
      dots.map(({ key, days, isLate, name, note }) => ({
        key,
        x: at(days),
        labelWidth: isLate && isNamed ? textWidth(`${name} ${note}`) : null,
      })),
      { width, lines: [limit], overLine: ACROSS_DEADLINE },
    );
  const mayBeNamed = width >= NARROW && late <= MOST_NAMES;
  const placement = place(mayBeNamed);
  const isCrossing = placement.marks.some(
    ({ label }) => label !== null && label.left < limit && limit < label.right,
  );
  return isCrossing
    ? { placement: place(false), isListed: true }
    : { placement, isListed: late > 0 && !mayBeNamed };
}
