/** A room as last seen; sizes in CSS px. */
export type Settled = {
  /** Width and height of the room, as "520x300". */
  box: string;
  /** Height of the rows; `null` while only the measuring was seen, with all of them drawn. */
  content: number | null;
  /** The change from measuring to drawing that was already followed. */
  chased: string;
};

export type Seen = { box: string; content: number };

/**
 * What is known after a look at a room, and whether its rows have to be measured anew. A room that
 * follows its rows would be measured for ever: the same change is followed once.
 */
export function settle(known: Settled, seen: Seen): { settled: Settled; isStale: boolean } {
  const change = `${known.box} ${seen.box}`;
  const isNewRoom = seen.box !== known.box && change !== known.chased;
  const areNewRows = known.content !== null && seen.content !== known.content;
  const isChased = isNewRoom && known.content === null;
  return {
    settled: { ...seen, chased: isChased ? change : known.chased },
    isStale: isNewRoom || areNewRows,
  };
}
