/** Moves the focus among the links of a list: `step` down, negative up. False at its ends. */
export function moveInList(list: HTMLElement | null, step: number): boolean {
  const links = [...(list?.querySelectorAll<HTMLElement>('tbody th a') ?? [])];
  const at = links.findIndex((link) => link.contains(document.activeElement));
  const next = at === -1 ? links[0] : links[at + step];
  next?.focus();
  return next !== undefined;
}
