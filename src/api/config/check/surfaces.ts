import type { Colours } from '../members/colours';

/** What lies beneath text and lines, as `tokens.css` has it. */
export const SURFACES = {
  light: { paper: '#ffffff', ground: '#f3f5f8', sunken: '#e9edf3' },
  dark: { paper: '#0f1828', ground: '#0a111e', sunken: '#182338' },
} as const;

/** Contrast that WCAG 2.2 asks for: of text (1.4.3), and of what only has to be seen (1.4.11). */
export const LEAST_CONTRAST = { accent: 4.5, header: 3 } as const satisfies Record<
  keyof Colours,
  number
>;
