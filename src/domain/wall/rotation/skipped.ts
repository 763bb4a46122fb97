import type { Instant } from '../../time/calendar';
import { type RotationEntry, type Scene, type Showing, sceneKey } from './scene';

/** A scene that could not be shown, why, since when in a row, and when it was last tried. */
export type SkippedScene = { scene: Scene; error: Error; since: Instant; triedAt: Instant };

/** Our own rule: so long a scene that failed is left out before it is tried again. */
const SKIPPED_MINUTES = 10;

/** A clock that was set back ends it too: hours back must not be hours left out. */
export function isSkipped({ triedAt }: SkippedScene, now: Instant): boolean {
  const passed = Date.parse(now) - Date.parse(triedAt);
  return passed >= 0 && passed < SKIPPED_MINUTES * 60_000;
}

/** The rotation without those scenes; an entry of which none is left goes too. */
export function withoutSkipped(
  rotation: readonly RotationEntry[],
  skipped: readonly SkippedScene[],
): readonly RotationEntry[] {
  if (skipped.length === 0) return rotation;
  const keys = new Set(skipped.map(({ scene }) => sceneKey(scene)));
  const isShown = (showing: Showing) => !keys.has(sceneKey(showing));
  return rotation.flatMap(({ key, showings }) => {
    const [first, ...rest] = showings.filter(isShown);
    return first === undefined ? [] : [{ key, showings: [first, ...rest] as const }];
  });
}
