import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';

/** Rows before one has to ask for more: what stands behind the list stays within reach. */
export const ROOM = 60;

/**
 * The first of the items, and more on demand; other items begin anew. Who asked for more is led to
 * the first of them.
 */
export function useRoom<T>(items: readonly T[], list: RefObject<HTMLElement | null>) {
  const [room, setRoom] = useState({ items, count: ROOM });
  if (room.items !== items) setRoom({ items, count: ROOM });
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current === null) return;
    list.current?.children.item(asked.current)?.querySelector('a')?.focus();
    asked.current = null;
  });
  return {
    within: useMemo(() => items.slice(0, room.count), [items, room.count]),
    more: () => {
      asked.current = room.count;
      setRoom({ items, count: room.count + ROOM });
    },
  };
}
