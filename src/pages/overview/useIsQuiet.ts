import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Long enough for an answer to be drawn and to lead to the next question. */
const SETTLED_MS = 400;

/** True once the first questions of the page are answered: then there is room for what lies below. */
export function useIsQuiet(): boolean {
  const isFetching = useIsFetching() > 0;
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    if (isFetching || isQuiet) return;
    const timer = setTimeout(() => setQuiet(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [isFetching, isQuiet]);
  return isQuiet;
}
