import type { DistrictCode } from '../../region/region';
import type { Instant } from '../../time/calendar';
import type { PlayerCommand, PlayMode } from '../player/playerState';
import { type RotationEntry, type Scene, sceneKey } from '../rotation/scene';

/** What a wall says of itself to the remotes of its machine. */
export type WallReport = {
  /** Tells the open walls apart, and means nothing beyond that. */
  wall: string;
  /** The scenes on screen, from left to right. */
  onScreen: readonly Scene[];
  /** The district the operator pointed at. */
  district: DistrictCode | null;
  mode: PlayMode;
  /** When that mode began, by the clock of the wall. */
  modeAt: Instant;
  isBlank: boolean;
  rotation: readonly RoundPlace[];
  /** What does not answer there, in whole sentences. */
  troubles: readonly string[];
};

/** A place of the round: the key that leads there, what it is called, whether it is on screen. */
export type RoundPlace = { key: string; scene: Scene; isShown: boolean };

export type WallMessage = { type: 'report'; report: WallReport } | { type: 'gone'; wall: string };
export type RemoteMessage = { type: 'ask' } | { type: 'command'; command: PlayerCommand };

/**
 * The round as a remote names it: a place whose subjects take turns is called by its kind alone. A scene
 * that was picked stands outside the round.
 */
export function roundPlaces(
  rotation: readonly RotationEntry[],
  onScreen: readonly Scene[],
  picked: Scene | null,
): RoundPlace[] {
  const shown = new Set(onScreen.map(sceneKey));
  if (picked !== null) shown.delete(sceneKey(picked));
  return rotation.map(({ key, showings }) => ({
    key,
    scene: {
      kind: showings[0].kind,
      subject: key === showings[0].kind ? null : showings[0].subject,
    },
    isShown: showings.some((showing) => shown.has(sceneKey(showing))),
  }));
}

/** A wall that answered, and how many questions it has left open since. */
type SeenWall = { report: WallReport; open: number };

/** What a remote knows of the walls, those that answered first in front. */
export type WallsSeen = { asked: number; walls: readonly SeenWall[] };

/** Our own rule: a remote asks that often, and a wall that left so many questions open is gone. */
export const ASKING = { everySeconds: 2, openQuestions: 3 } as const;

export const NO_WALL_SEEN: WallsSeen = { asked: 0, walls: [] };

export const afterAsking = ({ asked, walls }: WallsSeen): WallsSeen => ({
  asked: Math.min(asked + 1, ASKING.openQuestions),
  walls: walls
    .map((seen) => ({ ...seen, open: seen.open + 1 }))
    .filter(({ open }) => open <= ASKING.openQuestions),
});

export function afterMessage(seen: WallsSeen, message: WallMessage): WallsSeen {
  const { walls } = seen;
  if (message.type === 'gone')
    return { ...seen, walls: walls.filter(({ report }) => report.wall !== message.wall) };
  const answered = { report: message.report, open: 0 };
  const isKnown = walls.some(({ report }) => report.wall === message.report.wall);
  if (!isKnown) return { ...seen, walls: [...walls, answered] };
  return {
    ...seen,
    walls: walls.map((wall) => (wall.report.wall === message.report.wall ? answered : wall)),
  };
}

/** Whether it is too early to say that no wall answers. */
export const isSearching = ({ asked, walls }: WallsSeen): boolean =>
  walls.length === 0 && asked < ASKING.openQuestions - 1;
