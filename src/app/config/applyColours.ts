import type { Colours } from '@/api/config/members/colours';
import { readColours } from '@/api/config/members/readColours';
import { adoptSheet } from '@/ui/print/adoptSheet';

/** What a colour is put into; the tokens of status, charts and maps are never among them. */
const RULES: Record<keyof Colours, (hex: string) => string> = {
  accent: (hex) => `--link:${hex};--focus:${hex};`,
  header: (hex) => `--header-band:4px solid ${hex};`,
};

/** Puts the colours of the regency over those of `tokens.css`; a weak one leaves all as they are. */
export function applyColours(written: unknown): void {
  const colours = readColours(written);
  if (colours !== null) adoptSheet(sheetOf(colours));
}

/** Paper is light whatever the screen is. */
function sheetOf(colours: Colours): string {
  const rules = (theme: 'light' | 'dark') =>
    (['accent', 'header'] as const)
      .map((name) => {
        const colour = colours[name];
        return colour === undefined ? '' : RULES[name](colour[theme]);
      })
      .join('');
  return `:root{${rules('light')}}@media not print{[data-theme='dark']{${rules('dark')}}}`;
}
