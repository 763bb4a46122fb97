import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';

/** Long enough for an answer to be drawn and to lead to the next question. */
const SETTLED_MS = 400;

/** True once the first questions of the page are answered: then there is room for what lies below. */
export function useIsQuiet(): boolean {
  const queryClient = useQueryClient();
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (isQuiet) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = () => {
      clearTimeout(timer);
      timer = queryClient.isFetching() > 0 ? undefined : setTimeout(becomeQuiet, SETTLED_MS);
    };
    const becomeQuiet = () => startTransition(() => setQuiet(true));
    restart();
    const stop = queryClient.getQueryCache().subscribe(restart);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [isQuiet, queryClient]);
  return isQuiet;
}
