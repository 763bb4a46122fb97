import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import type { Kept } from '@/api/offline/kept/restoreAnswers';
import type { Instant } from '@/domain/time/calendar';
import type { TroubleLog } from '@/domain/wall/heal/troubleLog';
import { nextSlow, type Trouble, troublesAt } from '@/domain/wall/heal/troubles';
import { useClock } from '@/ui/ClockContext';
import { useClockSkew } from '@/ui/ClockSkewContext';
import { useTroubleLog } from './useTroubleLog';

const TroubleContext = createContext<readonly Trouble[]>([]);

/** What is wrong now, the worst first. */
export const useTroubles = (): readonly Trouble[] => useContext(TroubleContext);

/** Watches the answers and the network as long as the wall is there. */
export function TroubleWatch({ kept, children }: { kept: Kept; children: ReactNode }) {
  const log = useTroubleLog(kept);
  const now = useSlowMoment(log);
  const skew = useClockSkew();
  const troubles = useMemo(() => troublesAt(log, now, skew), [log, now, skew]);
  return <TroubleContext value={troubles}>{children}</TroubleContext>;
}

/**
 * The moment to judge slowness at, which comes without an event: after a change of the log, and when
 * the wait for somebody is over. That the timer says, for the clock may have been set back meanwhile.
 */
function useSlowMoment(log: TroubleLog) {
  const clock = useClock();
  const [now, setNow] = useState(clock);
  // Before it is drawn: at a moment of the clock before, who was just asked would be slow already.
  useLayoutEffect(() => {
    const at = clock();
    setNow((known) => (known > at ? at : known));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waitFrom = (moment: Instant) => {
      const next = nextSlow(log, moment);
      if (next === null) return;
      timer = setTimeout(() => {
        setNow(next.at);
        waitFrom(next.at);
      }, next.wait);
    };
    waitFrom(at);
    return () => clearTimeout(timer);
  }, [log, clock]);
  return now;
}
