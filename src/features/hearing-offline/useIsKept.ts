import { useEffect, useState } from 'react';
import { mayKeep } from '@/api/offline/kept/mayKeep';
import { whenWritten } from '@/api/offline/kept/pendingWrites';
import { canStartOffline } from '@/api/offline/shell/registerShell';
import { shellServes } from '@/api/offline/shell/shellServes';
import type { RegencyCode } from '@/domain/region/region';

/**
 * Whether this browser could open the edition anew: its program answers the next load, and its answers are
 * written. `null` until that is known, which begins when they are `fetched`.
 */
export function useIsKept(regency: RegencyCode, isFetched: boolean): boolean | null {
  const isPossible = canStartOffline() && mayKeep();
  const [isKept, setIsKept] = useState<boolean | null>(null);
  useEffect(() => {
    if (!isPossible || !isFetched) return;
    let isWanted = true;
    const look = async () => {
      const [serves, isWritten] = await Promise.all([shellServes(regency, 'rapat'), whenWritten()]);
      if (isWanted) setIsKept(serves && isWritten);
    };
    setIsKept(null);
    void look();
    return () => {
      isWanted = false;
    };
  }, [isPossible, isFetched, regency]);
  return isPossible ? isKept : false;
}
