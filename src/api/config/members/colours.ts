import * as v from 'valibot';
import { isHexColour } from '@/domain/config/contrast';

const colour = (description: string, light: string, dark: string) =>
  v.pipe(
    v.strictObject({
      light: v.pipe(v.string(), v.check(isHexColour, 'colour'), v.examples([light])),
      dark: v.pipe(v.string(), v.check(isHexColour, 'colour'), v.examples([dark])),
    }),
    v.description(description),
    v.examples([{ light, dark }]),
  );

/** Colours of the regency's own. Status, charts and maps keep theirs: there a colour has a meaning. */
export const coloursSchema = v.strictObject({
  accent: v.optional(
    colour('Links and the frame of what is focused; contrast 4.5 : 1', '#1f4a94', '#a9c6f7'),
  ),
  header: v.optional(colour('The band under the header; contrast 3 : 1', '#8a1a2b', '#f2687c')),
});

export type Colours = v.InferOutput<typeof coloursSchema>;
