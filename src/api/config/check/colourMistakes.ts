import * as v from 'valibot';
import { contrastOf, isHexColour, readableShade } from '@/domain/config/contrast';
import { type Mistake, writtenAs } from '@/domain/config/mistake';
import type { Colours } from '../members/colours';
import { LEAST_CONTRAST, SURFACES } from './surfaces';

const THEMES = ['light', 'dark'] as const;
const NAMES = ['accent', 'header'] as const satisfies (keyof Colours)[];

const looseSchema = v.record(v.string(), v.record(v.string(), v.unknown()));

/** Colours that could not be read or seen on the surfaces of the theme they are for. */
export function colourMistakes(colours: unknown): Mistake[] {
  const { success, output } = v.safeParse(looseSchema, colours);
  if (!success) return [];
  return NAMES.flatMap((name) =>
    THEMES.flatMap((theme) => weakColour(name, theme, output[name]?.[theme])),
  );
}

function weakColour(
  name: keyof Colours,
  theme: (typeof THEMES)[number],
  colour: unknown,
): Mistake[] {
  if (typeof colour !== 'string' || !isHexColour(colour)) return [];
  const needed = LEAST_CONTRAST[name];
  const surfaces: string[] = Object.values(SURFACES[theme]);
  const [weakest] = surfaces
    .map((surface) => ({ surface, ratio: contrastOf(colour, surface) }))
    .sort((a, b) => a.ratio - b.ratio);
  if (weakest === undefined || weakest.ratio >= needed) return [];
  const towards = theme === 'light' ? 'black' : 'white';
  const values = {
    value: writtenAs(colour),
    surface: weakest.surface,
    // Never rounded up to what would be enough.
    ratio: Math.floor(weakest.ratio * 10) / 10,
    needed,
    fix: writtenAs(readableShade(colour, surfaces, needed, towards)),
  };
  return [{ field: `colours.${name}.${theme}`, kind: 'contrast', values }];
}
