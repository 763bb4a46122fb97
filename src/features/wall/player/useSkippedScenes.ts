import { useCallback, useMemo, useState } from 'react';
import type { Instant } from '@/domain/time/calendar';
import { type RotationEntry, type Scene, sceneKey } from '@/domain/wall/rotation/scene';
import { isSkipped, type SkippedScene, withoutSkipped } from '@/domain/wall/rotation/skipped';

type SkippedScenes = {
  /** The same as long as nothing is left out. */
  rotation: readonly RotationEntry[];
  skipped: readonly SkippedScene[];
  skip: (scene: Scene, error: Error, at: Instant) => void;
  /** It could be shown: what failed of it before is over. */
  forgive: (scene: Scene) => void;
};

/** The rotation without the scenes that could not be shown, which are tried again after a while. */
export function useSkippedScenes(planned: readonly RotationEntry[], now: Instant): SkippedScenes {
  const [failed, setFailed] = useState<ReadonlyMap<string, SkippedScene>>(new Map());
  const skip = useCallback((scene: Scene, error: Error, at: Instant) => {
    setFailed((known) => {
      const key = sceneKey(scene);
      const since = known.get(key)?.since ?? at;
      return new Map(known).set(key, { scene, error, since, triedAt: at });
    });
  }, []);
  const forgive = useCallback((scene: Scene) => {
    setFailed((known) => {
      if (!known.has(sceneKey(scene))) return known;
      const rest = new Map(known);
      rest.delete(sceneKey(scene));
      return rest;
    });
  }, []);
  // Named by their keys, so that a minute that passes changes nothing.
  const keys = [...failed]
    .filter(([, entry]) => isSkipped(entry, now))
    .map(([key]) => key)
    .join(' ');
  const skipped = useMemo(
    () => [...failed.values()].filter(({ scene }) => keys.split(' ').includes(sceneKey(scene))),
    [failed, keys],
  );
  const rotation = useMemo(() => withoutSkipped(planned, skipped), [planned, skipped]);
  return { rotation, skipped, skip, forgive };
}
