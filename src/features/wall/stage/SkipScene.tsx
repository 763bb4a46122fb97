import { useEffect, useEffectEvent } from 'react';

/** Draws nothing: the scene that failed gives its place to the next. */
export function SkipScene({ onSkip }: { onSkip: () => void }) {
  const skip = useEffectEvent(onSkip);
  useEffect(() => skip(), []);
  return null;
}
