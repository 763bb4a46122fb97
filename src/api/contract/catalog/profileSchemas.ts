import * as v from 'valibot';
import {
  dateSchema,
  figureSchema,
  idSchema,
  rupiahSchema,
  textSchema,
  webAddressSchema,
  yearSchema,
} from '../primitives';
import { agencySchema, districtSchema, regencySchema } from './regencySchemas';

const masterplanSchema = v.object({
  from: yearSchema,
  to: yearSchema,
  legalBasis: v.optional(v.string()),
  books: v.array(
    v.object({
      number: figureSchema,
      title: textSchema,
      year: yearSchema,
      url: v.optional(webAddressSchema),
    }),
  ),
  roadmap: v.array(
    v.object({
      year: yearSchema,
      dimension: v.string(),
      programme: textSchema,
      agency: idSchema,
      horizon: v.picklist(['short', 'medium', 'long']),
      budget: v.optional(rupiahSchema),
    }),
  ),
});

/** One regency: its identity, districts, agencies and masterplan. */
export const profileSchema = v.object({
  regency: regencySchema,
  districts: v.array(districtSchema),
  agencies: v.array(agencySchema),
  masterplan: v.nullable(masterplanSchema),
  publishedAt: dateSchema,
});
