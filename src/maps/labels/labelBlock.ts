import type { Size } from '../geometry/polygonRows';
import { breakLines, estimateWidth, type TextTone } from './labelText';

export type LabelLine = { text: string; tone: TextTone };

/** Lines of text with the room they take, before they have a place. */
export type LabelBlock = Size & { lines: readonly LabelLine[] };

/** Distance of baselines in em. */
export const LINE_HEIGHT = 1.08;

/** Every way to set a name over its value, or alone where there is none, fewest lines first. */
export function nameBlocks(name: string, value: string, fontSize: number): LabelBlock[] {
  const blocks = breakLines(name, 3).flatMap((names) =>
    breakLines(value, 3).map((values) =>
      toBlock([...toLines(names, 'name'), ...toLines(values, 'value').filter(isWritten)], fontSize),
    ),
  );
  return blocks.sort((a, b) => a.lines.length - b.lines.length);
}

/** A value, or a rank, alone. */
export function singleBlock(text: string, fontSize: number): LabelBlock {
  return toBlock([{ text, tone: 'value' }], fontSize);
}

const isWritten = ({ text }: LabelLine) => text !== '';

const toLines = (texts: readonly string[], tone: TextTone): LabelLine[] =>
  texts.map((text) => ({ text, tone }));

/** The name of neighbouring land, in one to three lines. */
export function contextBlocks(name: string, fontSize: number): LabelBlock[] {
  return breakLines(name, 3).map((lines) => toBlock(toLines(lines, 'name'), fontSize));
}

function toBlock(lines: readonly LabelLine[], fontSize: number): LabelBlock {
  const widths = lines.map(({ text, tone }) => estimateWidth(text, fontSize, tone));
  return {
    lines,
    width: Math.ceil(Math.max(...widths)),
    height: Math.ceil(lines.length * fontSize * LINE_HEIGHT),
  };
}
