import * as v from 'valibot';
import { colourMistakes } from '../check/colourMistakes';
import { type Colours, coloursSchema } from './colours';

/** The colours of this installation; `null` where one is broken or weak, which the check of the file names. */
export function readColours(written: unknown): Colours | null {
  const read = v.safeParse(coloursSchema, written);
  return read.success && colourMistakes(written).length === 0 ? read.output : null;
}
