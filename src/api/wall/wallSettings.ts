import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { WallScreen } from '@/domain/wall/picture/legibility';
import type { NightHours, TimeOfDay } from '@/domain/wall/picture/night';
import type { SceneWish } from '@/domain/wall/rotation/scene';
import { sceneWish, USUAL_SCENES } from '@/domain/wall/rotation/sceneWords';
import type { ContractIssue } from '../http/errors';
import { getJson } from '../http/getJson';
import { parsePart, WHOLE } from '../http/parsePart';

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

/** The members of `wall` in `config.json`; each may be left out. */
const members = {
  /** Height of the picture and distance of the farthest reader, in metres. */
  screen: v.object({ height: metres(20), distance: metres(60) }),
  scenes: v.pipe(v.array(sceneSchema), v.minLength(1, 'Expected at least one scene')),
  night: v.object({ from: timeOfDaySchema, to: timeOfDaySchema }),
  reloadAt: timeOfDaySchema,
};
type Members = { [K in keyof typeof members]: v.InferOutput<(typeof members)[K]> };

/** How the wall of this installation is set up; what the configuration leaves out is usual. */
export type WallSettings = {
  /** `null`: not measured, so the smallest text follows the picture alone. */
  screen: WallScreen | null;
  scenes: readonly SceneWish[];
  night: NightHours;
  /** When the page is loaded anew each day. */
  reloadAt: TimeOfDay;
  /** What is wrong in the configuration; in place of a member at fault the usual holds. */
  faults: readonly ContractIssue[];
};

const USUAL_NIGHT: NightHours = { from: '18:00', to: '06:00' };
const USUAL_RELOAD: TimeOfDay = '03:00';

const wallSchema = v.object({ wall: v.optional(v.record(v.string(), v.unknown()), {}) });

/** The settings in a `config.json`. A mistake in it never turns the wall off: it is told on it. */
export function parseWallSettings(url: string, config: unknown): WallSettings {
  const faults: ContractIssue[] = [];
  const checked = <S extends v.GenericSchema>(path: string, schema: S, input: unknown) => {
    const part = parsePart(url, schema, input, (output) => output);
    if (part.ok) return part.value;
    faults.push(...part.error.issues.map((issue) => within(path, issue)));
    return undefined;
  };
  const wall = checked('', wallSchema, config)?.wall ?? {};
  const member = <K extends keyof Members>(name: K): Members[K] | undefined =>
    wall[name] === undefined
      ? undefined
      : (checked(`wall.${name}`, members[name], wall[name]) as Members[K] | undefined);
  for (const name of Object.keys(wall).filter((known) => !(known in members)))
    faults.push({
      path: `wall.${name}`,
      expected: `one of ${Object.keys(members).join(', ')}`,
      received: name,
    });
  const wishes = (member('scenes') ?? []).map(sceneWish).filter((wish) => wish !== null);
  return {
    screen: member('screen') ?? null,
    scenes: wishes.length === 0 ? USUAL_SCENES : wishes,
    night: member('night') ?? USUAL_NIGHT,
    reloadAt: member('reloadAt') ?? USUAL_RELOAD,
    faults,
  };
}

const within = (place: string, { path, ...issue }: ContractIssue): ContractIssue => ({
  ...issue,
  path: [place, path === WHOLE ? '' : path].filter((part) => part !== '').join('.'),
});

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
