import { textWidth } from '../../placement/box';
import type { ScatterMark, ScatterModel } from '../scatterModel';
import { type PlacedCount, placeCounts } from './placeCounts';
import { type PlacedText, placeTexts } from './placeTexts';

/** Units of the drawing in one em of its text: everything follows the size of the text. */
export const EM = 12;
/** Both axes run over the whole of a percentage: work and money are compared on one scale. */
export const TICKS = [0, 25, 50, 75, 100] as const;
/** Room of a glyph around its point, in units. */
const REACH = { left: 22, right: 20, up: 9, down: 9 };

const MARGIN = { left: 3.2 * EM, right: 1.6 * EM, top: 2 * EM, bottom: 3.4 * EM };

export type ScatterLayout = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  x: (value: number) => number;
  y: (value: number) => number;
  points: { mark: ScatterMark; x: number; y: number }[];
  texts: PlacedText[];
  /** How many stand on a place, where there is room to print it. */
  counts: PlacedCount[];
  /** Where the word for the room stands in which y leads. */
  room: { x: number; y: number };
};

/** Low enough in its corner to leave the top to the marks, where most work stands at a year's end. */
const ROOM_AT = 70;

/** Where everything lies in a drawing as wide as `emWidth` em of its text; the plot is a square. */
export function scatterLayout({ marks, words }: ScatterModel, emWidth: number): ScatterLayout {
  const width = emWidth * EM;
  const side = Math.max(EM, width - MARGIN.left - MARGIN.right);
  const plot = {
    left: MARGIN.left,
    right: MARGIN.left + side,
    top: MARGIN.top,
    bottom: MARGIN.top + side,
  };
  const share = (value: number) => Math.min(100, Math.max(0, value)) / 100;
  const x = (value: number) => plot.left + share(value) * side;
  const y = (value: number) => plot.bottom - share(value) * side;
  const points = marks.map((mark) => ({ mark, x: x(mark.x), y: y(mark.y) }));
  const obstacles = points.map((point) => ({
    left: point.x - REACH.left,
    right: point.x + REACH.right,
    top: point.y - REACH.up,
    bottom: point.y + REACH.down,
  }));
  const wanted = points.flatMap(({ mark: { key, name, text }, x, y }) =>
    text === null ? [] : [{ key, x, y, lines: linesOf(name, text.value) }],
  );
  const room = { x: plot.left + 0.8 * EM, y: y(ROOM_AT) };
  const roomArea = {
    left: room.x,
    right: room.x + textWidth(words.band) * EM,
    top: room.y - EM,
    bottom: room.y + EM,
  };
  const within = { left: 0, right: width, top: 0, bottom: plot.bottom };
  const texts = placeTexts(wanted, [...obstacles, roomArea], within);
  const counts = placeCounts(
    points,
    texts.map(({ area }) => area),
  );
  return { width, height: plot.bottom + MARGIN.bottom, plot, x, y, points, texts, counts, room };
}

/** Letters to a line of a name. */
const LINE_LENGTH = 24;
const MOST_LINES = 3;

function linesOf(name: string, value: string | null) {
  const lines = [
    ...wrapped(name).map((text) => ({ text, isValue: false })),
    ...(value === null ? [] : [{ text: value, isValue: true }]),
  ];
  return lines.map((line) => ({ ...line, width: textWidth(line.text) * EM }));
}

/** A long name over several lines; what does not fit is left to the table. */
export function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`];
}
