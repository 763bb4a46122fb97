import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Mistake } from '@/domain/config/mistake';
import type { WallScreen } from '@/domain/wall/picture/legibility';
import type { NightHours, TimeOfDay } from '@/domain/wall/picture/night';
import type { SceneWish } from '@/domain/wall/rotation/scene';
import { sceneWish, USUAL_SCENES } from '@/domain/wall/rotation/sceneWords';
import { checkConfig } from '../config/check/checkConfig';
import { configUrl } from '../config/loadConfig';
import { wallMembers } from '../config/members/wall';
import { getJson } from '../http/getJson';

/** How the wall of this installation is set up; what the configuration leaves out is usual. */
export type WallSettings = {
  /** `null`: not measured, so the smallest text follows the picture alone. */
  screen: WallScreen | null;
  scenes: readonly SceneWish[];
  night: NightHours;
  /** When the page is loaded anew each day. */
  reloadAt: TimeOfDay;
  /** What is wrong in the configuration; in place of a member at fault the usual holds. */
  faults: readonly Mistake[];
};

const USUAL_NIGHT: NightHours = { from: '18:00', to: '06:00' };
const USUAL_RELOAD: TimeOfDay = '03:00';

/** A member left out or broken is `null`; a mistake in one leaves the others as they are. */
const orUsual = <S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);
const readSchema = v.object({
  screen: orUsual(wallMembers.screen),
  scenes: orUsual(wallMembers.scenes),
  night: orUsual(wallMembers.night),
  reloadAt: orUsual(wallMembers.reloadAt),
});
const configSchema = v.object({ wall: v.fallback(readSchema, v.parse(readSchema, {})) });

/** The settings in a `config.json`. A mistake in it never turns the wall off: it is told on it. */
export function parseWallSettings(config: unknown): WallSettings {
  const { wall } = v.parse(configSchema, config);
  const wishes = (wall.scenes ?? []).map(sceneWish).filter((wish) => wish !== null);
  return {
    screen: wall.screen,
    scenes: wishes.length === 0 ? USUAL_SCENES : wishes,
    night: wall.night ?? USUAL_NIGHT,
    reloadAt: wall.reloadAt ?? USUAL_RELOAD,
    faults: checkConfig(config),
  };
}

/** Read by the wall alone, once: a change of the file takes effect with the next load. */
export const wallSettingsQuery = () =>
  queryOptions({
    queryKey: ['wall-settings'],
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    queryFn: async ({ signal }): Promise<WallSettings> =>
      parseWallSettings(await getJson(configUrl(), signal)),
  });
