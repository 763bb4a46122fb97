/** An answer kept for a start without network. */
export type KeptAnswer = {
  /** Which answer. */
  key: string;
  /** When it was received, milliseconds since 1970. */
  receivedAt: number;
  /** Characters it takes. */
  size: number;
};

/** Our own rule: what one wall may keep. A regency of the usual size needs a tenth of it. */
export const KEPT_LIMITS = { answers: 200, characters: 30_000_000 } as const;

/** Keys of the answers that are too many: the newest stay. */
export function superfluous(kept: readonly KeptAnswer[]): string[] {
  let room: number = KEPT_LIMITS.characters;
  return [...kept]
    .sort((a, b) => b.receivedAt - a.receivedAt)
    .filter(({ size }, index) => {
      room -= size;
      return index >= KEPT_LIMITS.answers || room < 0;
    })
    .map(({ key }) => key);
}
