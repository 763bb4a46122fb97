import * as v from 'valibot';
import { isTimeZone } from '@/domain/time/calendar';
import { regencyCodeSchema } from '../contract/primitives';
import { API_ADDRESS, FILE_ADDRESS, IMAGE_ADDRESS } from './addresses';

export const LANGUAGES = ['id', 'en'] as const;
/** The first is the usual one, which is at hand; none stands there twice. */
export const isLanguageOrder = (list: readonly string[]) => /^id(,en)?$/.test(String(list));

const addressSchema = v.pipe(v.string(), v.regex(API_ADDRESS));
const apiSchema = v.object({ catalog: addressSchema, assessment: addressSchema });
/** A broken one leaves the other as it is. */
const addressOf = (pattern: RegExp) =>
  v.fallback(v.optional(v.pipe(v.string(), v.regex(pattern))), undefined);
const fileSchema = addressOf(FILE_ADDRESS);
/** Read by whoever needs it, which is not the first view. */
const laterSchema = v.optional(v.unknown());

/**
 * What the app cannot start without is checked strictly; in place of anything else that is broken the
 * usual holds. Every mistake is named, in sentences, by `check/checkConfig.ts`, which comes later.
 */
export const configSchema = v.object({
  defaultRegency: regencyCodeSchema,
  regencies: v.pipe(
    v.array(
      v.object({
        code: regencyCodeSchema,
        name: v.pipe(v.string(), v.minLength(1)),
        timeZone: v.pipe(v.string(), v.check(isTimeZone)),
        zone: v.picklist(['WIB', 'WITA', 'WIT']),
        /** Where the regency has servers of its own. */
        api: v.optional(apiSchema),
        emblem: addressOf(IMAGE_ADDRESS),
        boundaries: v.fallback(
          v.optional(v.object({ district: fileSchema, village: fileSchema })),
          undefined,
        ),
      }),
    ),
    v.minLength(1),
  ),
  api: apiSchema,
  /** Minutes between refreshes of what is on screen. */
  refreshMinutes: v.pipe(v.number(), v.minValue(1), v.maxValue(1440)),
  languages: v.fallback(
    v.pipe(
      v.array(v.picklist(LANGUAGES)),
      v.check((list) => isLanguageOrder(list)),
    ),
    [...LANGUAGES],
  ),
  colours: laterSchema,
  rules: laterSchema,
  basemap: laterSchema,
  signIn: laterSchema,
});

export type ConfiguredRegency = v.InferOutput<typeof configSchema>['regencies'][number];
