import type { Band } from '@/domain/indicator/achievement';
import { shareOfAxis } from '../bars/shareOfAxis';
import { DOT, textWidth } from '../placement/box';
import { type Placement, placeMarks } from '../placement/placeMarks';

export type StripMark = {
  key: string;
  /** Achievement; not capped at 100. */
  percent: number;
  band: Band;
  /** Short name of the indicator. */
  name: string;
  /** The achievement as written, e.g. "73,3". */
  value: string;
  /** Accessible name: indicator, value and band in words. */
  label: string;
};

export type StripScale = {
  /** Ends of the axis, e.g. 40 and 120. */
  min: number;
  max: number;
  /** Lower bounds of the bands, drawn as hairlines. */
  bounds: readonly number[];
  /** Where the target lies, e.g. 100. */
  target: number;
};

/** Past this the names fill the strip; the worst keep theirs, the rest have tooltip and table. */
export const MOST_NAMES = 8;
const NAMED: ReadonlySet<Band> = new Set<Band>(['medium', 'low', 'very-low']);

/** Places marks and labels on a strip `width` em wide; at most so many are named. */
export function placeStripMarks(
  marks: readonly StripMark[],
  scale: StripScale,
  width: number,
  mostNames = MOST_NAMES,
): Placement {
  const named = namedKeys(marks, mostNames);
  const at = (percent: number) => (shareOfAxis(percent, scale.min, scale.max) / 100) * width;
  const sized = marks.map((mark) => {
    const text = stripLabel(mark, scale, named);
    const labelWidth = text === null ? null : textWidth(`${text.name} ${text.value}`);
    return { key: mark.key, x: at(mark.percent), labelWidth };
  });
  return placeMarks(sized, { width, lines: [at(scale.target)] });
}

export function namedKeys(
  marks: readonly StripMark[],
  mostNames = MOST_NAMES,
): ReadonlySet<string> {
  const worst = marks.filter(({ band }) => NAMED.has(band)).sort((a, b) => a.percent - b.percent);
  return new Set(worst.slice(0, mostNames).map(({ key }) => key));
}

/** Name and value from Sedang downwards; the value alone where the mark sits off the axis. */
export function stripLabel(
  mark: StripMark,
  { min, max }: StripScale,
  named: ReadonlySet<string>,
): { name: string; value: string } | null {
  if (named.has(mark.key)) return { name: mark.name, value: mark.value };
  const isOffAxis = mark.percent < min || mark.percent > max;
  return isOffAxis ? { name: '', value: mark.value } : null;
}

/** Least height of a strip in em, so that rows without stacks still line up; less where no names stand. */
const LEAST_HEIGHT = { named: 3.2 * DOT, unnamed: 2 * DOT };
const BELOW_MARKS = 0.3;

/** Height of a strip in em of its text. */
export const stripHeight = ({ height }: Placement, mostNames = MOST_NAMES): number =>
  Math.max(LEAST_HEIGHT[mostNames === 0 ? 'unnamed' : 'named'], height) + BELOW_MARKS;
