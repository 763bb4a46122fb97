/** The same numbers from 0 to below 1 for the same seed (mulberry32). */
export type Generator = {
  next: () => number;
  pick: <T>(from: readonly [T, ...T[]] | readonly T[]) => T;
};

export function generator(seed: number): Generator {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(next() * from.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  return { next, pick };
}
