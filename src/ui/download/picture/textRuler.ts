import { xmlText } from '../xmlText';

export type Font = { family: string; size: number; weight: string; stretch: string };

export const fontOf = (style: CSSStyleDeclaration): Font => ({
  family: style.fontFamily,
  size: Number.parseFloat(style.fontSize),
  weight: style.fontWeight,
  stretch: style.fontStretch,
});

/** The families by the names that programs outside the page know them by, too. */
const NAMES = [
  { known: 'Source Serif', list: "'Source Serif 4 Variable','Source Serif 4',Georgia,serif" },
  { known: '', list: "'IBM Plex Sans Variable','IBM Plex Sans',Arial,sans-serif" },
];

export const familyList = (family: string): string =>
  NAMES.find(({ known }) => family.includes(known))?.list ?? family;

export const fontAttributes = ({ family, size, weight, stretch }: Font): string =>
  ` font-family="${xmlText(familyList(family))}" font-size="${size}" font-weight="${weight}"` +
  (stretch === '100%' ? '' : ` font-stretch="${stretch}"`);

export type TextRuler = {
  /** In px. */
  width: (text: string, font: Font) => number;
  /** From the baseline up and down, of the font and not of one text. */
  heights: (font: Font) => { ascent: number; descent: number };
};

let ruler: TextRuler | null = null;

/** Measures texts with the fonts of the page, without drawing them. */
export function textRuler(): TextRuler {
  ruler ??= makeRuler();
  return ruler;
}

function makeRuler(): TextRuler {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser cannot measure texts');
  const measure = (text: string, { weight, size, family }: Font) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text);
  };
  return {
    width: (text, font) => measure(text, font).width,
    heights: (font) => {
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measure('x', font);
      return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
    },
  };
}
