import { type ComponentType, startTransition, useEffect, useState } from 'react';
import type { Viewpoint } from '@/domain/time/viewpoint';
import type { I18n, Locale } from '@/i18n/I18n';
import { useIsQuiet } from './useIsQuiet';

type ViewpointPanel = ComponentType<{ viewpoint: Viewpoint }>;

export type LowerPanels = Record<
  'QuickWinProgressPanel' | 'EvaluationPanel' | 'FreshnessPanel',
  ViewpointPanel
> & { PaperFoot: ComponentType; lowerWords: Record<Locale, Parameters<I18n['withWords']>[0]> };

/** Their code and words, fetched as one piece once the first screen is drawn; `null` until it is here. */
export function useLowerPanels(): LowerPanels | null {
  const isQuiet = useIsQuiet();
  const [panels, setPanels] = useState<LowerPanels | null>(null);
  useEffect(() => {
    const show = (loaded: LowerPanels) => startTransition(() => setPanels(loaded));
    if (isQuiet)
      import('./lowerCode').then(
        ({ QuickWinProgressPanel, EvaluationPanel, FreshnessPanel, PaperFoot, lowerWords }) =>
          show({ QuickWinProgressPanel, EvaluationPanel, FreshnessPanel, PaperFoot, lowerWords }),
        (failure: Error) => show(failing(failure)),
      );
  }, [isQuiet]);
  return panels;
}

/** Code that could not be fetched fails in each panel, where the page around it goes on. */
function failing(failure: Error): LowerPanels {
  const Failing = () => {
    throw failure;
  };
  return {
    QuickWinProgressPanel: Failing,
    EvaluationPanel: Failing,
    FreshnessPanel: Failing,
    PaperFoot: () => null,
    lowerWords: { id: {}, en: {} },
  };
}
