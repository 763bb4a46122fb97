import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { WallScreen } from '@/domain/wall/picture/legibility';
import type { NightHours, TimeOfDay } from '@/domain/wall/picture/night';
import type { SceneWish } from '@/domain/wall/rotation/scene';
import { sceneWish, USUAL_SCENES } from '@/domain/wall/rotation/sceneWords';
import { getJson } from '../http/getJson';
import { parsePart, unwrap } from '../http/parsePart';

const timeOfDaySchema = v.pipe(
  v.string(),
  v.check((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), 'Expected a time of day, 18:00'),
);

const metres = (most: number) =>
  v.pipe(v.number(), v.minValue(0.1), v.maxValue(most, `Expected metres, at most ${most}`));

const sceneSchema = v.pipe(
  v.string(),
  v.check(
    (text) => sceneWish(text) !== null,
    'Expected a scene: ringkasan, peta, dimensi.living, indikator.<id>, peta:40 (5 to 600 seconds)',
  ),
);

/** The part `wall` of `config.json`; every member may be left out. */
const wallSchema = v.object({
  /** Height of the picture and distance of the farthest reader, in metres. */
  screen: v.optional(v.object({ height: metres(20), distance: metres(60) })),
  scenes: v.optional(v.pipe(v.array(sceneSchema), v.minLength(1, 'Expected at least one scene'))),
  night: v.optional(v.object({ from: timeOfDaySchema, to: timeOfDaySchema })),
  reloadAt: v.optional(timeOfDaySchema),
});

const configSchema = v.object({ wall: v.optional(wallSchema, {}) });

/** How the wall of this installation is set up; what the configuration leaves out is usual. */
export type WallSettings = {
  /** `null`: not measured, so the smallest text follows the picture alone. */
  screen: WallScreen | null;
  scenes: readonly SceneWish[];
  night: NightHours;
  /** When the page is loaded anew each day. */
  reloadAt: TimeOfDay;
};

const USUAL_NIGHT: NightHours = { from: '18:00', to: '06:00' };
const USUAL_RELOAD: TimeOfDay = '03:00';

function toSettings({ wall }: v.InferOutput<typeof configSchema>): WallSettings {
  const { screen = null, scenes = [], night = USUAL_NIGHT, reloadAt = USUAL_RELOAD } = wall;
  const wishes = scenes.map(sceneWish).filter((wish) => wish !== null);
  return { screen, scenes: wishes.length === 0 ? USUAL_SCENES : wishes, night, reloadAt };
}

/** The settings in a `config.json`; throws `ContractError` naming the member of `wall` at fault. */
export const parseWallSettings = (url: string, config: unknown): WallSettings =>
  unwrap(parsePart(url, configSchema, config, toSettings));

/** Read by the wall alone, once: a change of the file takes effect with the next load. */
export const wallSettingsQuery = () =>
  queryOptions({
    queryKey: ['wall-settings'],
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    queryFn: async ({ signal }): Promise<WallSettings> => {
      const url = `${import.meta.env.BASE_URL}config.json`;
      return parseWallSettings(url, await getJson(url, signal));
    },
  });
