import { colourMistakes } from '@/api/config/check/colourMistakes';
import { schemaMistakes } from '@/api/config/check/schemaMistakes';
import { type Colours, coloursSchema } from '@/api/config/members/colours';
import { parsePart } from '@/api/http/parsePart';
import { adoptSheet } from '@/ui/print/adoptSheet';

/** What a colour is put into; the tokens of status, charts and maps are never among them. */
const RULES: Record<keyof Colours, (hex: string) => string> = {
  accent: (hex) => `--link:${hex};--focus:${hex};`,
  header: (hex) => `--header-band:4px solid ${hex};`,
};

/** Puts the colours of the regency over those of `tokens.css`; a weak one leaves all as they are. */
export function applyColours(written: unknown): void {
  if (schemaMistakes(coloursSchema, written).length + colourMistakes(written).length > 0) return;
  const part = parsePart('config.json', coloursSchema, written, (colours) => colours);
  if (part.ok) adoptSheet(sheetOf(part.value));
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
