import { labelWidth } from '../trend-place/trendLayout';
import type { BandedScaleModel, BandedSection } from './bandedScaleModel';

/** Units of the drawing in one em of its text: everything follows the size of the text. */
export const EM = 12;
/** In em, with the names of the editions above and the years below. */
export const BANDED_HEIGHT = 25;

const TOP = 2.6 * EM;
const BOTTOM = 1.9 * EM;
const GUTTER = 0.5 * EM;
/** Least room of a year: a score with two decimals and its neighbour stay apart. */
const LEAST_SLOT = 2.5 * EM;

export type PlacedSection = {
  section: BandedSection;
  left: number;
  right: number;
  /** Where the names of its bands stand; a section between two others has no room for them. */
  names: 'left' | 'right' | null;
  points: { year: number; value: number; x: number; y: number }[];
  /** Points of years that follow each other: only these are joined. */
  runs: { x: number; y: number }[][];
};

export type BandedScaleLayout = {
  width: number;
  height: number;
  top: number;
  bottom: number;
  slot: number;
  isShort: boolean;
  sections: PlacedSection[];
  x: (at: number) => number;
  y: (value: number) => number;
};

/** Where everything lies in a drawing as wide as `emWidth` em of its text. */
export function bandedScaleLayout(model: BandedScaleModel, emWidth: number): BandedScaleLayout {
  const { sections, min, max } = model;
  const width = emWidth * EM;
  const height = BANDED_HEIGHT * EM;
  const slots = sections.flatMap((section) => section.slots).length;
  const marginsWith = (name: 'label' | 'short') => ({
    left: marginOf(sections[0], name, model),
    right: sections.length > 1 ? marginOf(sections.at(-1), name, model) : GUTTER,
  });
  const slotWithin = ({ left, right }: { left: number; right: number }) =>
    (width - left - right) / Math.max(1, slots);
  const full = marginsWith('label');
  const isShort = slotWithin(full) < LEAST_SLOT;
  const margins = isShort ? marginsWith('short') : full;
  const slot = Math.max(1, slotWithin(margins));
  const x = (at: number) => margins.left + (at + 0.5) * slot;
  const bottom = height - BOTTOM;
  const y = (value: number) => bottom - ((value - min) / (max - min || 1)) * (bottom - TOP);
  return {
    width,
    height,
    top: TOP,
    bottom,
    slot,
    isShort,
    x,
    y,
    sections: placeSections(sections, { slot, x, y }),
  };
}

/** Room for the names of the bands and their bounds beside the plot. */
function marginOf(
  section: BandedSection | undefined,
  name: 'label' | 'short',
  { formatValue, max }: BandedScaleModel,
): number {
  const texts = (section?.bands ?? []).map((band) => band[name]);
  return Math.max(...[formatValue(max), ...texts].map((text) => labelWidth(text, EM))) + GUTTER;
}

function placeSections(
  sections: readonly BandedSection[],
  { slot, x, y }: Pick<BandedScaleLayout, 'slot' | 'x' | 'y'>,
): PlacedSection[] {
  let first = 0;
  return sections.map((section, at) => {
    const start = first;
    first += section.slots.length;
    const points = section.slots.flatMap(({ year, value }, index) =>
      value === null ? [] : [{ year, value, x: x(start + index), y: y(value) }],
    );
    return {
      section,
      left: x(start) - slot / 2,
      right: x(first) - slot / 2,
      names: at === 0 ? 'left' : at === sections.length - 1 ? 'right' : null,
      points,
      runs: runsOf(points),
    };
  });
}

function runsOf(points: PlacedSection['points']): PlacedSection['points'][] {
  const runs: PlacedSection['points'][] = [];
  for (const point of points) {
    const current = runs.at(-1);
    if (current?.at(-1)?.year === point.year - 1) current.push(point);
    else runs.push([point]);
  }
  return runs;
}
