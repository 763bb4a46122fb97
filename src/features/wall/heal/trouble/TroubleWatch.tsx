import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Kept } from '@/api/wall/kept/restoreAnswers';
import type { TroubleLog } from '@/domain/wall/heal/troubleLog';
import { nextSlowAt, type Trouble, troublesAt } from '@/domain/wall/heal/troubles';
import { useClock } from '@/ui/ClockContext';
import { useTroubleLog } from './useTroubleLog';

const TroubleContext = createContext<readonly Trouble[]>([]);

/** What is wrong now, the worst first. */
export const useTroubles = (): readonly Trouble[] => useContext(TroubleContext);

/** Watches the answers and the network as long as the wall is there. */
export function TroubleWatch({ kept, children }: { kept: Kept; children: ReactNode }) {
  const log = useTroubleLog(kept);
  const now = useSlowMoment(log);
  const troubles = useMemo(() => troublesAt(log, now), [log, now]);
  return <TroubleContext value={troubles}>{children}</TroubleContext>;
}

/** The moment at which somebody last became slow: slowness alone comes without an event. */
function useSlowMoment(log: TroubleLog) {
  const clock = useClock();
  const [now, setNow] = useState(clock);
  const next = nextSlowAt(log, now);
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(
      () => setNow(clock()),
      Math.max(0, Date.parse(next) - Date.parse(clock())),
    );
    return () => clearTimeout(timer);
  }, [next, clock]);
  return now;
}
