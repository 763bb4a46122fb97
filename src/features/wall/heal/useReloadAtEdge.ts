import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ownBuild } from '@/api/wall/build/buildOf';
import { reloadFor, triedBuild } from '@/api/wall/build/reloadPage';
import { servedBuild } from '@/api/wall/build/servedBuild';
import { servedBuildQuery } from '@/api/wall/build/servedBuildQuery';
import type { WallSettings } from '@/api/wall/wallSettings';
import type { Instant } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { isReloadPlanned } from '@/domain/wall/heal/plannedReload';
import { type BuildId, reloadReason } from '@/domain/wall/heal/reloadReason';
import { useClock } from '@/ui/ClockContext';
import { useTroubles } from './trouble/TroubleWatch';

type AtEdge = {
  settings: WallSettings;
  viewpoint: Viewpoint;
  /** Changes whenever one scene has given way to another; `null` while the wall stands still. */
  edge: number | Instant | null;
};

const MINUTE_MS = 60_000;

/** Loads the page anew, for a new build or as planned at night, between two scenes. */
export function useReloadAtEdge({ settings, viewpoint, edge }: AtEdge): void {
  const clock = useClock();
  const troubles = useTroubles();
  const [loadedAt] = useState(clock);
  const { data: lastServed = null } = useQuery(servedBuildQuery());
  const askedAt = useRef<Instant | null>(null);

  const reasonFor = useEffectEvent((served: BuildId | null, now: Instant) => {
    const { timeZone } = viewpoint;
    const { reloadAt } = settings;
    const isPlanned = isReloadPlanned({ reloadAt, timeZone, loadedAt }, now);
    return reloadReason({ own: ownBuild(), served, tried: triedBuild(), isPlanned, troubles });
  });

  const onEdge = useEffectEvent(async () => {
    const now = clock();
    if (reasonFor(lastServed, now) === null) return;
    const { current: before } = askedAt;
    if (before !== null && Date.parse(now) - Date.parse(before) < MINUTE_MS) return;
    askedAt.current = now;
    // What it said ten minutes ago does not mean that it answers now.
    const served = await servedBuild();
    if (served !== null && reasonFor(served, now) !== null) reloadFor(served);
  });

  useEffect(() => {
    if (edge !== null) void onEdge();
  }, [edge]);
}
