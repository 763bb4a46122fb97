/**
 * Widths of letters of the data typeface at the condensed width of map names, in 1/100 em,
 * measured in a browser. Estimating keeps placement pure: no canvas, no layout, same result in
 * a test, on the wall and on paper.
 */
const WIDTH_CLASSES: readonly (readonly [width: number, letters: string])[] = [
  [26, "ijl.,:;'|· "],
  [34, 'ftrI()-−/'],
  [48, 'cszvyxJL'],
  [54, 'abdeghknopquEFSTZ0123456789'],
  [60, 'ABCDGHKNOPQRUVXY'],
  [82, 'mwMW%'],
];

const WIDTH_OF = new Map(
  WIDTH_CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);

/** An unknown letter counts as a wide capital. */
const UNKNOWN_WIDTH = 64;

/** Values are set heavier and less condensed than names; fallback fonts are wider than both. */
const WIDENING = { name: 1.05, value: 1.12 } as const;

export type TextTone = keyof typeof WIDENING;

/** Width in px a text is expected to take. */
export function estimateWidth(text: string, fontSize: number, tone: TextTone): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTH_OF.get(letter) ?? UNKNOWN_WIDTH;
  return (hundredths / 100) * fontSize * WIDENING[tone];
}

/** All ways to break a text at its spaces into at most `most` lines, fewest lines first. */
export function breakLines(text: string, most: number): string[][] {
  const words = text.split(' ');
  const counts = Array.from({ length: Math.min(most, words.length) }, (_, index) => index + 1);
  return counts.map((count) => balance(words, count));
}

/** The break into exactly `count` lines whose longest line is shortest. */
function balance(words: readonly string[], count: number): string[] {
  if (count === 1) return [words.join(' ')];
  const options = words.slice(0, words.length - count + 1).map((_, index) => {
    const first = words.slice(0, index + 1).join(' ');
    return [first, ...balance(words.slice(index + 1), count - 1)];
  });
  return options.reduce((best, option) => (longest(option) < longest(best) ? option : best));
}

const longest = (lines: readonly string[]) =>
  Math.max(...lines.map((line) => estimateWidth(line, 1, 'name')));

/** Fills lines up to a width, for sentences drawn on the map. */
export function breakToWidth(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && estimateWidth(longer, fontSize, 'value') <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
