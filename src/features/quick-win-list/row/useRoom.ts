import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';

/** Rows before one has to ask for more: what stands behind the list stays within reach. */
export const ROOM = 60;

/**
 * The first of the items, and more on demand; other items begin anew. `asked` is the first of those
 * asked for last.
 */
export function useRoom<T>(items: readonly T[]) {
  const [room, setRoom] = useState({ items, count: ROOM });
  if (room.items !== items) setRoom({ items, count: ROOM });
  const asked = useRef<T | null>(null);
  return {
    within: useMemo(() => items.slice(0, room.count), [items, room.count]),
    asked,
    more: () => {
      asked.current = items[room.count] ?? null;
      setRoom({ items, count: room.count + ROOM });
    },
  };
}

/** Leads who asked for more to the first of them, as soon as it is drawn. */
export function useLead<T>(
  asked: RefObject<T | null>,
  drawn: readonly T[],
  list: RefObject<HTMLElement | null>,
) {
  useEffect(() => {
    const at = asked.current === null ? -1 : drawn.indexOf(asked.current);
    if (at === -1) return;
    list.current?.children.item(at)?.querySelector('a')?.focus();
    asked.current = null;
  }, [asked, drawn, list]);
}
