import { useEffect, useEffectEvent } from 'react';

/** Draws nothing: says that what stands beside it is on screen, neither waiting nor failed. */
export function OnceShown({ onShown }: { onShown: () => void }) {
  const say = useEffectEvent(onShown);
  useEffect(() => say(), []);
  return null;
}
