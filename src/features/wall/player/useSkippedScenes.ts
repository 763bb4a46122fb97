import { useCallback, useMemo, useState } from 'react';
import type { Instant } from '@/domain/time/calendar';
import { type RotationEntry, type Scene, sceneKey } from '@/domain/wall/scene';
import { isSkipped, type SkippedScene, withoutSkipped } from '@/domain/wall/skipped';

/** The rotation without the scenes that could not be shown, which are tried again after a while. */
export function useSkippedScenes(
  planned: readonly RotationEntry[],
  now: Instant,
): {
  rotation: RotationEntry[];
  skipped: readonly SkippedScene[];
  skip: (scene: Scene, error: Error, at: Instant) => void;
} {
  const [failed, setFailed] = useState<ReadonlyMap<string, SkippedScene>>(new Map());
  const skip = useCallback((scene: Scene, error: Error, at: Instant) => {
    setFailed((known) => new Map(known).set(sceneKey(scene), { scene, error, since: at }));
  }, []);
  const skipped = useMemo(
    () => [...failed.values()].filter((entry) => isSkipped(entry, now)),
    [failed, now],
  );
  const rotation = useMemo(() => withoutSkipped(planned, skipped), [planned, skipped]);
  return { rotation, skipped, skip };
}
