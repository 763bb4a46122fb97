import * as v from 'valibot';
import { dimensionCodeSchema, idSchema, textSchema } from '../primitives';

export const dimensionsSchema = v.object({
  dimensions: v.array(
    v.object({
      code: dimensionCodeSchema,
      name: v.string(),
      aliases: v.array(v.string()),
      subDimensions: v.array(v.object({ code: idSchema, name: textSchema })),
    }),
  ),
});
