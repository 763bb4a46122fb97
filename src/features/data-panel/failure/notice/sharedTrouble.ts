import { useEffect, useSyncExternalStore } from 'react';
import { openPanels, panelChanges, tellPanels } from '../../openPanels';

/** What one panel has to tell; `reason` is the sentence that a reader sees. */
export type PanelTrouble = {
  reason: string;
  error: Error;
  detail: readonly string[];
  receivedAt: number | undefined;
  onRetry: () => void;
};

const troubles = new Map<string, PanelTrouble>();

/** The place under the head of a page; pages without one tell each trouble in its own panel. */
export const noticePlace = (): Element | null => document.querySelector('[data-notice]');

/**
 * The panel that speaks for all, when every panel that no longer waits has the same trouble; `null`
 * while any of them has something else to show.
 */
export function speakerOf(
  open: ReadonlySet<string>,
  told: ReadonlyMap<string, Pick<PanelTrouble, 'reason'>>,
): string | null {
  const ids = [...open];
  const [first] = ids;
  if (first === undefined || ids.length < 2) return null;
  const reason = told.get(first)?.reason;
  return reason !== undefined && ids.every((id) => told.get(id)?.reason === reason) ? first : null;
}

/** Tells the trouble of a panel to the others, and hears which one speaks for all. */
export function useSpeaker(id: string, trouble: PanelTrouble): string | null {
  useEffect(() => {
    troubles.set(id, trouble);
    tellPanels();
  });
  useEffect(
    () => () => {
      troubles.delete(id);
      tellPanels();
    },
    [id],
  );
  return useSyncExternalStore(subscribe, () =>
    noticePlace() === null
      ? null
      : speakerOf(new Set([...openPanels, ...troubles.keys()]), troubles),
  );
}

/** What all panels on the page have to tell. */
export const allTroubles = (): PanelTrouble[] => [...troubles.values()];

function subscribe(tell: () => void): () => void {
  panelChanges.addEventListener('change', tell);
  return () => panelChanges.removeEventListener('change', tell);
}
