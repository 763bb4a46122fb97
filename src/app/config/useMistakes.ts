import { use, useState } from 'react';
import { readMistakes } from '@/api/config/check/readMistakes';
import { configUrl } from '@/api/config/loadConfig';
import type { Mistake } from '@/domain/config/mistake';

/** Kept until the window closes; the same mistakes are not told twice. */
const CLOSED = 'config-notice-closed';

let reading: Promise<Mistake[]> | undefined;

/** The mistakes that the app could start with, read once; suspends. None when they were closed. */
export function useMistakes(): { mistakes: readonly Mistake[]; close: () => void } {
  reading ??= readMistakes(configUrl());
  const mistakes = use(reading);
  const told = mistakes.map(({ field, kind }) => `${field} ${kind}`).join();
  const [closed, setClosed] = useState(recall);
  // A file that cannot be read now could be read at the start.
  const isTold = closed === told || mistakes.every(({ field }) => field === '');
  const close = () => {
    remember(told);
    setClosed(told);
  };
  return { mistakes: isTold ? [] : mistakes, close };
}

function recall(): string | null {
  try {
    return sessionStorage.getItem(CLOSED);
  } catch {
    return null;
  }
}

function remember(told: string): void {
  try {
    sessionStorage.setItem(CLOSED, told);
  } catch {
    // Storage is forbidden: it is told again with the next load.
  }
}
