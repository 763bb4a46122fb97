import { useEffect, useEffectEvent } from 'react';

/** Draws nothing: does something once, when what it stands with has come on screen. */
export function Once({ run }: { run: () => void }) {
  const once = useEffectEvent(run);
  useEffect(() => once(), []);
  return null;
}
