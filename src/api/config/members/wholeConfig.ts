import * as v from 'valibot';
import { signInSchema } from '../../sign-in/signInSchema';
import { isLanguageOrder, LANGUAGES } from '../configSchema';
import { basemapSchema } from './basemap';
import { coloursSchema } from './colours';
import { apiSchema, codeSchema, regencySchema } from './regencies';
import { rulesSchema } from './rules';
import { wallSchema } from './wall';

/**
 * Every member of `config.json`. The app starts by `configSchema`, which is small; this one names every
 * mistake and is published as `config.schema.json`.
 */
export const wholeConfigSchema = v.strictObject({
  $schema: v.optional(
    v.pipe(v.string(), v.description('For editors'), v.examples(['./config.schema.json'])),
  ),
  defaultRegency: v.pipe(
    codeSchema,
    v.description('Code of the regency that the home address opens'),
  ),
  regencies: v.pipe(
    v.array(regencySchema),
    v.minLength(1),
    v.description('The regencies that this installation serves'),
    v.examples([
      [{ code: '52.02', name: 'Lombok Tengah', timeZone: 'Asia/Makassar', zone: 'WITA' }],
    ]),
  ),
  api: apiSchema,
  refreshMinutes: v.pipe(
    v.number(),
    v.minValue(1),
    v.maxValue(1440),
    v.description('Minutes between refreshes of what is on screen'),
    v.examples([5]),
  ),
  languages: v.optional(
    v.pipe(
      v.array(v.picklist(LANGUAGES)),
      v.check((list) => isLanguageOrder(list), 'languages'),
      v.description('["id"] or ["id", "en"]; the first is the usual one'),
      v.examples([['id', 'en']]),
    ),
  ),
  colours: v.optional(
    v.pipe(coloursSchema, v.description('Colours of the regency, for light and dark screens')),
  ),
  wall: v.optional(v.pipe(wallSchema, v.description('The wall of the command centre'))),
  signIn: v.optional(v.pipe(signInSchema, v.description('Sign-in with OpenID Connect'))),
  rules: v.optional(v.pipe(rulesSchema, v.description("Thresholds of the dashboard's own rules"))),
  basemap: v.optional(v.pipe(basemapSchema, v.description('Pictures beneath the district map'))),
});
