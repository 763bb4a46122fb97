import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { useIsQuiet } from './useIsQuiet';

type Panels = typeof import('./lowerPanels');

/** The code of what lies below the first screen: on its way, here, or not to be had. */
export type LowerPanels = { panels: Panels | null; failure: Error | null };

/** Fetches it as one piece once the first screen is drawn. */
export function useLowerPanels(): LowerPanels {
  const isQuiet = useIsQuiet();
  const [lower, setLower] = useState<LowerPanels>({ panels: null, failure: null });
  useEffect(() => {
    const note = (result: LowerPanels) => startTransition(() => setLower(result));
    if (isQuiet)
      import('./lowerPanels').then(
        (panels) => note({ panels, failure: null }),
        (failure: Error) => note({ panels: null, failure }),
      );
  }, [isQuiet]);
  return lower;
}

type LowerPanelProps = { lower: LowerPanels; children: (panels: Panels) => ReactNode };

/** One of them, in its frame; code that could not be fetched fails there. */
export function LowerPanel({ lower: { panels, failure }, children }: LowerPanelProps) {
  if (failure !== null) throw failure;
  return panels === null ? null : children(panels);
}
