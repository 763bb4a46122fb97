import { startTransition, useEffect, useState } from 'react';
import { queueUp } from './turns';

/** False until what the panel shows is at hand and it is its turn to be drawn; true ever after. */
export function useTurn(isReady: boolean): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () => (isReady && !isOpen ? queueUp(() => startTransition(() => setOpen(true))) : undefined),
    [isReady, isOpen],
  );
  return isOpen;
}
