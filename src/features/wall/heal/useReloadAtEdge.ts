import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ownBuild } from '@/api/offline/build/buildOf';
import { reloadFor, triedBuild } from '@/api/offline/build/reloadPage';
import { servedBuild } from '@/api/offline/build/servedBuild';
import { servedBuildQuery } from '@/api/offline/build/servedBuildQuery';
import type { WallSettings } from '@/api/wall/wallSettings';
import { type Instant, instant } from '@/domain/time/calendar';
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
  const [begun] = useState(() => performance.now());
  const { data: lastServed = null } = useQuery(servedBuildQuery());
  const mayReload = useRef(false);
  /** By a clock that never goes back: one that was set back by hours would end the questions. */
  const askedAt = useRef(Number.NEGATIVE_INFINITY);

  const reasonFor = useEffectEvent((served: BuildId | null, now: Instant) => {
    const { timeZone } = viewpoint;
    const { reloadAt } = settings;
    // By the clock of now: it may have been put right by days since the page was loaded.
    const uptime = performance.now() - begun;
    const loadedAt = instant(new Date(Date.parse(now) - uptime).toISOString());
    const isPlanned = isReloadPlanned({ reloadAt, timeZone, loadedAt }, now);
    return reloadReason({ own: ownBuild(), served, tried: triedBuild(), isPlanned, troubles });
  });

  const onEdge = useEffectEvent(async () => {
    if (reasonFor(lastServed, clock()) === null) return;
    if (performance.now() - askedAt.current < MINUTE_MS) return;
    askedAt.current = performance.now();
    // What it said ten minutes ago does not mean that it answers now.
    const served = await servedBuild();
    // Meanwhile somebody may have stopped or darkened the wall, and an API may have fallen silent.
    if (served === null || !mayReload.current) return;
    if (reasonFor(served, clock()) !== null) reloadFor(served);
  });

  useEffect(() => {
    if (edge === null) return;
    mayReload.current = true;
    void onEdge();
    return () => {
      mayReload.current = false;
    };
  }, [edge]);
}
