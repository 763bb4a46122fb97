import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { fittingCount } from './fittingCount';
import { type Settled, settle } from './settled';

/** Height of a line on rows not shown, in em of the smallest text. */
const REST_LINE = 1.5;

/**
 * How many of `total` rows fit a room; `null` while all are drawn to be measured, which no frame shows.
 * Measured anew when the room, the rows or the letters change their size.
 */
export function useFittingCount(
  room: RefObject<HTMLElement | null>,
  total: number,
  restLines: number,
): number | null {
  const [fit, setFit] = useState<{ total: number; count: number } | null>(null);
  const settled = useRef<Settled | null>(null);
  const count = fit?.total === total ? fit.count : null;
  useLayoutEffect(() => {
    const box = room.current;
    if (count !== null || box === null) return;
    const chased = settled.current?.chased ?? '';
    settled.current = { box: sizeOf(box), content: null, chased };
    setFit({ total, count: measure(box, restLines) });
  }, [room, total, restLines, count]);
  useLayoutEffect(() => {
    const box = room.current;
    const content = box?.firstElementChild;
    if (!box || !content) return;
    const observer = new ResizeObserver(() => {
      if (settled.current === null) return;
      const seen = { box: sizeOf(box), content: content.clientHeight };
      const next = settle(settled.current, seen);
      settled.current = next.settled;
      if (next.isStale) setFit(null);
    });
    observer.observe(box);
    observer.observe(content);
    return () => observer.disconnect();
  }, [room]);
  return count;
}

const sizeOf = (box: HTMLElement): string => `${box.clientWidth}x${box.clientHeight}`;

function measure(room: HTMLElement, restLines: number): number {
  const { top } = room.getBoundingClientRect();
  const rows = [...room.querySelectorAll('[data-row]')];
  const edges = rows.map((row) => row.getBoundingClientRect().bottom - top);
  const note = Number.parseFloat(getComputedStyle(room).getPropertyValue('--u')) || 0;
  return fittingCount(edges, room.clientHeight, note * REST_LINE * restLines);
}
