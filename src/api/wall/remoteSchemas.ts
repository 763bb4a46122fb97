import * as v from 'valibot';
import { instant } from '@/domain/time/calendar';
import type { RemoteMessage, WallMessage } from '@/domain/wall/operator/remote';
import { SCENE_KINDS } from '@/domain/wall/rotation/scene';
import { districtCodeSchema } from '../contract/primitives';

/** Raised when the shape of a message changes, so that windows of two builds leave each other alone. */
export const REMOTE_VERSION = 1;

const sceneEntries = { kind: v.picklist(SCENE_KINDS), subject: v.nullable(v.string()) };
const sceneSchema = v.object(sceneEntries);
const districtSchema = v.nullable(districtCodeSchema);

const commandSchema = v.variant('type', [
  v.object({ type: v.picklist(['next', 'previous', 'pause', 'resume', 'hold']) }),
  v.object({ type: v.picklist(['blank', 'unblank']) }),
  v.object({ type: v.literal('go'), key: v.string() }),
  v.object({
    type: v.literal('pick'),
    scene: v.object({ ...sceneEntries, district: districtSchema }),
  }),
]);

/** Checked before it is converted, which throws. */
export const momentSchema = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'Expected a moment'),
  v.transform(instant),
);

const reportSchema = v.object({
  wall: v.string(),
  onScreen: v.array(sceneSchema),
  district: districtSchema,
  mode: v.picklist(['playing', 'paused', 'held']),
  modeAt: momentSchema,
  isBlank: v.boolean(),
  rotation: v.array(v.object({ key: v.string(), scene: sceneSchema, isShown: v.boolean() })),
  troubles: v.array(v.string()),
});

const envelope = <S extends v.GenericSchema>(message: S) =>
  v.object({ version: v.literal(REMOTE_VERSION), regency: v.string(), message });

export const toWallSchema = envelope(
  v.variant('type', [
    v.object({ type: v.literal('ask') }),
    v.object({ type: v.literal('command'), command: commandSchema }),
  ]),
) satisfies v.GenericSchema<unknown, { message: RemoteMessage }>;

export const toRemoteSchema = envelope(
  v.variant('type', [
    v.object({ type: v.literal('report'), report: reportSchema }),
    v.object({ type: v.literal('gone'), wall: v.string() }),
  ]),
) satisfies v.GenericSchema<unknown, { message: WallMessage }>;
