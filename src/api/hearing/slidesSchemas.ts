import * as v from 'valibot';
import type { SlidesMessage, SpeakerMessage } from '@/domain/hearing/slides/speaker';
import { momentSchema } from '../wall/remoteSchemas';

/** Raised when the shape of a message changes, so that windows of two builds leave each other alone. */
export const SLIDES_VERSION = 1;

const numberSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

const commandSchema = v.variant('type', [
  v.object({ type: v.picklist(['next', 'previous', 'first', 'last']) }),
  v.object({ type: v.picklist(['darken', 'lighten', 'proof']) }),
  v.object({ type: v.literal('go'), number: numberSchema }),
]);

const reportSchema = v.object({
  presentation: v.string(),
  number: numberSchema,
  slides: v.array(v.object({ title: v.string(), note: v.nullable(v.string()) })),
  isDark: v.boolean(),
  openedAt: momentSchema,
});

const envelope = <S extends v.GenericSchema>(message: S) =>
  v.object({
    version: v.literal(SLIDES_VERSION),
    regency: v.string(),
    edition: v.string(),
    message,
  });

export const toSlidesSchema = envelope(
  v.variant('type', [
    v.object({ type: v.literal('ask') }),
    v.object({ type: v.literal('command'), command: commandSchema }),
    v.object({ type: v.literal('return') }),
  ]),
) satisfies v.GenericSchema<unknown, { message: SpeakerMessage }>;

export const toSpeakerSchema = envelope(
  v.variant('type', [
    v.object({ type: v.literal('report'), report: reportSchema }),
    v.object({ type: v.literal('proof'), presentation: v.string(), number: numberSchema }),
    v.object({ type: v.literal('gone'), presentation: v.string() }),
  ]),
) satisfies v.GenericSchema<unknown, { message: SlidesMessage }>;
