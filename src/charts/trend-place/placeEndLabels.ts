/**
 * Spreads labels at the end of lines so that none covers another: each as near to its line as the
 * order allows, all between `top` and `bottom` as long as they fit.
 */
export function placeEndLabels<L extends { y: number }>(
  labels: readonly L[],
  { top, bottom, line }: { top: number; bottom: number; line: number },
): L[] {
  const placed = [...labels].sort((a, b) => a.y - b.y).map((label) => ({ ...label }));
  let free = top;
  for (const label of placed) {
    label.y = Math.max(label.y, free);
    free = label.y + line;
  }
  let limit = bottom;
  for (const label of placed.reverse()) {
    label.y = Math.min(label.y, limit);
    limit = label.y - line;
  }
  return placed.reverse();
}
