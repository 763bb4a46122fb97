import type { Font, TextRuler } from './textRuler';

export type FrameWords = {
  title: string;
  subtitle: string | null;
  /** Source, as-of, permalink: what a picture must say alone. */
  foot: readonly string[];
};

export type FrameLine = { text: string; font: Font; ink: string; x: number; y: number };

export type Frame = {
  width: number;
  height: number;
  /** Corner of the drawing. */
  drawing: { x: number; y: number };
  lines: FrameLine[];
};

const MARGIN = 24;
/** A narrower picture would break its title into a column. */
const LEAST_WIDTH = 420;
const [SERIF, SANS] = ["'Source Serif 4 Variable', serif", "'IBM Plex Sans Variable', sans-serif"];
const font = (family: string, size: number, weight = '400'): Font => ({
  family,
  size,
  weight,
  stretch: '100%',
});
const STYLES = {
  title: { font: font(SERIF, 20, '600'), ink: '#14213a', leading: 25 },
  subtitle: { font: font(SANS, 13), ink: '#435069', leading: 18 },
  foot: { font: font(SANS, 11.5), ink: '#5b677c', leading: 16 },
};
const [ABOVE_DRAWING, BELOW_DRAWING] = [16, 14];

/** Title above, what the figures are below, the drawing between them; sizes in px. */
export function layOutFrame(
  { title, subtitle, foot }: FrameWords,
  drawing: { width: number; height: number },
  ruler: Pick<TextRuler, 'width'>,
): Frame {
  const inner = Math.ceil(Math.max(drawing.width, LEAST_WIDTH));
  const lines: FrameLine[] = [];
  let y = MARGIN;
  const write = (text: string, style: (typeof STYLES)[keyof typeof STYLES]) => {
    for (const line of wrapped(text, inner, (part) => ruler.width(part, style.font))) {
      y += style.leading;
      lines.push({
        text: line,
        font: style.font,
        ink: style.ink,
        x: MARGIN,
        y: y - style.leading * 0.25,
      });
    }
  };
  write(title, STYLES.title);
  if (subtitle !== null) write(subtitle, STYLES.subtitle);
  const at = { x: MARGIN, y: y + ABOVE_DRAWING };
  y = at.y + drawing.height + BELOW_DRAWING;
  for (const text of foot) write(text, STYLES.foot);
  return { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN), drawing: at, lines };
}

/** Broken between words; a word longer than the line is broken where it must be. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && measure(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...broken(word, width, measure));
  }
  return lines;
}

function broken(word: string, width: number, measure: (text: string) => number): string[] {
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && measure(part + letter) > width) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  return parts;
}
