/** What a section has handed in of its slides or tables; `reason` says in words why there are none. */
export type Handed<T> =
  | { kind: 'waiting' }
  | { kind: 'failed'; reason: string }
  | { kind: 'ready'; items: readonly T[] };

/** By the key of the section; one that is not there is still awaited. */
export type HandedIn<T> = ReadonlyMap<string, Handed<T>>;

const WAITING = { kind: 'waiting' } as const;

export const handedBy = <T>(handed: HandedIn<T>, section: string): Handed<T> =>
  handed.get(section) ?? WAITING;

/** The sections that have neither come nor failed, in their order. */
export const awaited = <Section extends { key: string }>(
  sections: readonly Section[],
  handed: HandedIn<unknown>,
): Section[] => sections.filter(({ key }) => handedBy(handed, key).kind === 'waiting');
