import * as v from 'valibot';
import { isTimeZone } from '@/domain/time/calendar';
import { regencyCodeSchema } from '../contract/primitives';

const addressSchema = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/|\/)[^?#]*[^/?#]$/, 'Expected an address without a trailing slash'),
);

/** `config.json`: which regencies this installation serves, and where their APIs are. */
export const configSchema = v.object({
  defaultRegency: regencyCodeSchema,
  regencies: v.pipe(
    v.array(
      v.object({
        code: regencyCodeSchema,
        name: v.string(),
        timeZone: v.pipe(v.string(), v.check(isTimeZone, 'Expected an IANA time zone')),
        zone: v.picklist(['WIB', 'WITA', 'WIT']),
      }),
    ),
    v.minLength(1, 'Expected at least one regency'),
  ),
  api: v.object({ catalog: addressSchema, assessment: addressSchema }),
  /** Minutes between refreshes of what is on screen. */
  refreshMinutes: v.pipe(v.number(), v.minValue(1), v.maxValue(1440)),
});

export type Config = v.InferOutput<typeof configSchema>;
export type ConfiguredRegency = Config['regencies'][number];
