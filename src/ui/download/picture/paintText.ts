import { xmlText } from '../xmlText';
import { colourOf, paintAttributes } from './colour';
import { type Paper, round } from './paper';
import { type Font, fontAttributes, fontOf, textRuler } from './textRuler';

/** A text of the page as lines where they stand; empty where it has no place. */
export function paintText(node: Text, paper: Paper): string {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === '') return '';
  const style = getComputedStyle(parent);
  const colour = colourOf(style.color);
  if (colour === null) return '';
  const font = fontOf(style);
  return linesOf(node)
    .map((line) => writeLine(line, font, paintAttributes('fill', colour), paper))
    .join('');
}

type Line = { text: string; box: DOMRect };

/** Words that stand at the same height make a line. */
function linesOf(node: Text): Line[] {
  const lines: { from: number; to: number; top: number }[] = [];
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    const to = index + word.length;
    const top = boxOf(node, index, to).top;
    const line = lines.at(-1);
    if (line === undefined || Math.abs(line.top - top) > 2) lines.push({ from: index, to, top });
    else line.to = to;
  }
  return lines.map(({ from, to }) => ({
    text: node.data.slice(from, to).replace(/\s+/g, ' '),
    box: boxOf(node, from, to),
  }));
}

function boxOf(node: Text, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getBoundingClientRect();
}

/** As long as on the screen, also where the font is another one. */
function writeLine({ text, box }: Line, font: Font, fill: string, paper: Paper): string {
  if (box.width === 0) return '';
  const { ascent, descent } = textRuler().heights(font);
  const baseline = box.top + (box.height - ascent - descent) / 2 + ascent - paper.top;
  const place = `x="${round(box.left - paper.left)}" y="${round(baseline)}"`;
  const length = `textLength="${round(box.width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${place} ${length}${fontAttributes(font)}${fill}>${xmlText(text)}</text>`;
}
