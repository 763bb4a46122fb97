/** Numbers in [0, 1) that depend on nothing but their key. */
export type Random = () => number;

/** FNV-1a, 32 bits. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32 started from the key: the same key always gives the same numbers. */
export function randomFor(key: string): Random {
  let state = hashOf(key);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number between `low` and `high`. */
export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random();

export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));
