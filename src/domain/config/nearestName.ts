/** Letters that may differ, one in three: more is no typing mistake but another word. */
const SLIP = 1 / 3;

/** The known name that somebody may have meant; `null` when none is near. */
export function nearestName(written: string, known: readonly string[]): string | null {
  const byDistance = known
    .map((name) => ({ name, distance: distanceBetween(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = byDistance;
  if (nearest === undefined) return null;
  const most = Math.ceil(Math.max(written.length, nearest.name.length) * SLIP);
  return nearest.distance <= most ? nearest.name : null;
}

/** Letters put in, left out, changed or swapped with their neighbour (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.POSITIVE_INFINITY;
