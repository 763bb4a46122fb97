import type { KeyboardEvent } from 'react';
import { moveInList } from './moveInList';

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows move from row to row; Escape leaves the list, and so does an arrow beyond its ends. */
export function onListKey(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const step = STEPS[event.key];
  if (step === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  if (step === undefined || !moveInList(event.currentTarget, step)) onLeave();
}
