import { createContext, useContext } from 'react';
import { type Instant, instant } from '@/domain/time/calendar';

const ClockSkewContext = createContext(0);

/** Given how many milliseconds the clock of this device is behind the server's; ahead is negative. */
export const ClockSkewProvider = ClockSkewContext.Provider;

/** How far the clock of this device is behind; 0 where it is right or nothing is known. */
export const useClockSkew = (): number => useContext(ClockSkewContext);

/** Tells the true moment of one that this device noted by its own clock. */
export function useMomentOf(): (deviceTime: number) => Instant {
  const skew = useClockSkew();
  return (deviceTime) => instant(new Date(deviceTime + skew).toISOString());
}
