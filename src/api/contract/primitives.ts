import * as v from 'valibot';
import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { isIsoDate } from '@/domain/time/calendar';

/** Calendar date, `YYYY-MM-DD`. */
export const dateSchema = v.pipe(
  v.string(),
  v.isoDate('Expected a calendar date, YYYY-MM-DD'),
  v.check(isIsoDate, 'Expected a day that exists'),
);
/** `2024`, `2024-S1`, `2024-Q3` or `2024-07`. */
export const periodSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(Q[1-4]|S[12]|0[1-9]|1[0-2]))?$/, 'Expected 2024, 2024-S1, 2024-Q3 or 2024-07'),
);
export const regencyCodeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{2}\.\d{2}$/, 'Expected a Kemendagri regency code, 52.02'),
);
export const districtCodeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{2}\.\d{2}\.\d{2}$/, 'Expected a Kemendagri district code, 52.02.01'),
);
/** Code of a regency, a district or a village. */
export const areaCodeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/, 'Expected a Kemendagri area code'),
);
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'Expected an id'),
);
/** A text of the data: Indonesian always, English where supplied. */
export const textSchema = v.object({
  id: v.string(),
  en: v.optional(v.string()),
});
export const dimensionCodeSchema = v.picklist(DIMENSION_CODES);
/** Any figure; a JSON text can hold numbers beyond all (`1e999`), which none is. */
export const figureSchema = v.pipe(v.number(), v.finite());
export const percentSchema = v.pipe(v.number(), v.finite());
export const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
/** Whole rupiah. */
export const rupiahSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(2200));
export const positionSchema = v.object({
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
});
/** Only web addresses: text from the API never becomes a `javascript:` link. */
export const webAddressSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, 'Expected a web address'),
);

/** Where figures come from; records name a source by its `id`. */
export const sourceSchema = v.object({
  id: idSchema,
  name: v.string(),
  url: v.optional(webAddressSchema),
  /** True for generated figures: they are marked wherever they are shown. */
  simulated: v.boolean(),
});

/** RFC 9457 problem document, the body of every error answer. */
export const problemSchema = v.object({
  type: v.optional(v.string()),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  instance: v.optional(v.string()),
});
