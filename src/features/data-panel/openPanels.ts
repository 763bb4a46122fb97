/** Panels on the page that show what they have, in the order in which they came. */
export const openPanels = new Set<string>();
/** Tells `change` when one shows, fails, recovers or goes away. */
export const panelChanges = new EventTarget();

export const tellPanels = () => panelChanges.dispatchEvent(new Event('change'));

/** What is returned takes it off the page. */
export function openPanel(id: string): () => void {
  openPanels.add(id);
  tellPanels();
  return () => {
    openPanels.delete(id);
    tellPanels();
  };
}
