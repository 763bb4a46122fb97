import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApiBase } from '../../ApiBaseContext';
import { ownBuild } from '../build/buildOf';
import { keepAnswers } from './keepAnswers';
import { mayKeep } from './mayKeep';
import { type Kept, NOTHING_KEPT, restoreAnswers } from './restoreAnswers';

/**
 * Puts back what this browser kept, and keeps what comes from then on. `null` until it is back: who
 * asked before would take silence for the first word. A program that is no build keeps nothing, and
 * answers that only some may read are kept where the installation allows it.
 */
export function useKept(): Kept | null {
  const client = useQueryClient();
  const base = useApiBase();
  const build = mayKeep() ? ownBuild() : null;
  const [kept, setKept] = useState<Kept | null>(build === null ? NOTHING_KEPT : null);
  useEffect(() => {
    if (build === null) return;
    let isWanted = true;
    const restoring = restoreAnswers(client, build);
    void restoring.then((restored) => isWanted && setKept(restored));
    return () => {
      isWanted = false;
      void restoring.then(({ database }) => database?.close());
    };
  }, [client, build]);
  useEffect(() => {
    if (kept === null || build === null) return;
    return keepAnswers({ cache: client.getQueryCache(), base, build, kept });
  }, [client, base, build, kept]);
  return kept;
}
