import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { watchAnswers } from '@/api/offline/answers/watchAnswers';
import { keepFailing } from '@/api/offline/kept/keepFailing';
import type { Kept } from '@/api/offline/kept/restoreAnswers';
import {
  noTrouble,
  noteTrouble,
  type TroubleEvent,
  type TroubleLog,
} from '@/domain/wall/heal/troubleLog';
import { useClock } from '@/ui/ClockContext';

/** What is wrong with the answers of both APIs and with the network of this screen. */
export function useTroubleLog({ failing, database }: Kept): TroubleLog {
  const client = useQueryClient();
  const base = useApiBase();
  const clock = useClock();
  const [log, tell] = useReducer(noteTrouble, failing, (known) =>
    noTrouble(known, navigator.onLine ? null : clock()),
  );

  /** A server that answers is asked at once for what it owed; what nobody looks at is let go. */
  const askForRest = useEffectEvent(({ server }: Extract<TroubleEvent, { type: 'answered' }>) => {
    const cache = client.getQueryCache();
    const owed = [...log.failing]
      .filter(([, it]) => it.server === server && it.fault.kind !== 'contract')
      .map(([key]) => key);
    const isLookedAt = (key: string) => cache.get(key)?.isActive() === true;
    const wanted = new Set(owed.filter(isLookedAt));
    tell({ type: 'forgotten', keys: owed.filter((key) => !wanted.has(key)) });
    void client.refetchQueries(
      { predicate: ({ queryHash, state }) => wanted.has(queryHash) && state.error !== null },
      { cancelRefetch: false },
    );
  });

  useEffect(
    () =>
      watchAnswers({ cache: client.getQueryCache(), base, clock }, (event) => {
        tell(event);
        if (event.type === 'answered') askForRest(event);
      }),
    [client, base, clock],
  );

  useEffect(() => {
    const onChange = () =>
      tell(navigator.onLine ? { type: 'online' } : { type: 'offline', at: clock() });
    window.addEventListener('online', onChange);
    window.addEventListener('offline', onChange);
    return () => {
      window.removeEventListener('online', onChange);
      window.removeEventListener('offline', onChange);
    };
  }, [clock]);

  const written = useRef(failing);
  useEffect(() => {
    if (database === null || written.current === log.failing) return;
    void keepFailing(database, written.current, log.failing);
    written.current = log.failing;
  }, [database, log.failing]);

  return log;
}
