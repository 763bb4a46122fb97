import { createContext, type ReactNode, useContext } from 'react';
import type { Clock } from '@/domain/time/clock';

const ClockContext = createContext<Clock | null>(null);

export function ClockProvider({ value, children }: { value: Clock; children: ReactNode }) {
  return <ClockContext value={value}>{children}</ClockContext>;
}

/** The clock of the app. Throws outside a `ClockProvider`. */
export function useClock(): Clock {
  const clock = useContext(ClockContext);
  if (clock === null) throw new Error('useClock needs a ClockProvider above it');
  return clock;
}
