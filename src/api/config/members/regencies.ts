import * as v from 'valibot';
import { isTimeZone } from '@/domain/time/calendar';
import { API_ADDRESS, IMAGE_ADDRESS } from '../addresses';
import { ownBoundariesSchema } from './boundaries';

const address = (example: string) =>
  v.pipe(
    v.string(),
    v.regex(API_ADDRESS, 'apiAddress'),
    v.description('Base address of this API, without a slash at its end'),
    v.examples([example]),
  );

export const codeSchema = v.pipe(
  v.string(),
  v.regex(/^\d{2}\.\d{2}$/, 'regencyCode'),
  v.examples(['52.02']),
);

/** Where the two APIs are. */
export const apiSchema = v.pipe(
  v.strictObject({
    catalog: address('/api/catalog/v1'),
    assessment: address('/api/assessment/v1'),
  }),
  v.description('Base addresses of the two APIs'),
  v.examples([{ catalog: '/api/catalog/v1', assessment: '/api/assessment/v1' }]),
);

export const regencySchema = v.strictObject({
  code: v.pipe(codeSchema, v.description('Kemendagri code of the regency')),
  name: v.pipe(
    v.string(),
    v.minLength(1),
    v.description('Name without the word Kabupaten'),
    v.examples(['Lombok Tengah']),
  ),
  timeZone: v.pipe(
    v.string(),
    v.check(isTimeZone, 'timeZone'),
    v.description('IANA time zone: Asia/Jakarta, Asia/Makassar or Asia/Jayapura'),
    v.examples(['Asia/Makassar']),
  ),
  zone: v.pipe(
    v.picklist(['WIB', 'WITA', 'WIT']),
    v.description('Label of the time zone on screen'),
    v.examples(['WITA']),
  ),
  emblem: v.optional(
    v.pipe(
      v.string(),
      v.regex(IMAGE_ADDRESS, 'imageAddress'),
      v.description('Path or address of an image, shown beside the name'),
      v.examples(['/lokal/lambang.svg']),
    ),
  ),
  api: v.optional(v.pipe(apiSchema, v.description('Servers of its own, in place of the common'))),
  boundaries: v.optional(
    v.pipe(ownBoundariesSchema, v.description('Files of its own boundaries (GeoJSON)')),
  ),
});
