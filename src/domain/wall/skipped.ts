import type { Instant } from '../time/calendar';
import { type RotationEntry, type Scene, type Showing, sceneKey } from './scene';

/** A scene that could not be shown, and why. */
export type SkippedScene = { scene: Scene; error: Error; since: Instant };

/** Our own rule: so long a scene that failed is left out before it is tried again. */
export const SKIPPED_MINUTES = 10;

export const isSkipped = ({ since }: SkippedScene, now: Instant): boolean =>
  Date.parse(now) - Date.parse(since) < SKIPPED_MINUTES * 60_000;

/** The rotation without those scenes; an entry of which none is left goes too. */
export function withoutSkipped(
  rotation: readonly RotationEntry[],
  skipped: readonly SkippedScene[],
): RotationEntry[] {
  const keys = new Set(skipped.map(({ scene }) => sceneKey(scene)));
  const isShown = (showing: Showing) => !keys.has(sceneKey(showing));
  return rotation.flatMap(({ key, showings }) => {
    const [first, ...rest] = showings.filter(isShown);
    return first === undefined ? [] : [{ key, showings: [first, ...rest] as const }];
  });
}
