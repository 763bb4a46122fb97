import type { PlacedLabel } from './placement';

/**
 * Figures are tabular: every digit takes the same room. A label placed with masked digits is
 * therefore right for every figure of the same form, and labels keep their places through a year.
 */
export const maskDigits = (text: string) => text.replace(/\d/g, '0');

/** Writes the real figure over the masked one, word by word along its lines. */
export function writeFigure(label: PlacedLabel, text: string): PlacedLabel {
  const words = text.split(' ');
  const lines = label.lines.map((line) => {
    if (line.tone !== 'value') return line;
    const count = line.text.split(' ').length;
    return { ...line, text: words.splice(0, count).join(' ') };
  });
  return { ...label, lines };
}
