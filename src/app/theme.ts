import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const KEY = 'theme';
const listeners = new Set<() => void>();

/** The device's own choice holds until the reader makes one; storage may be forbidden. */
function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === 'light' || stored === 'dark') return stored;
  } catch {
    // Storage is forbidden: the device decides.
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

let theme: Theme | null = null;
const currentTheme = (): Theme => {
  theme ??= readTheme();
  return theme;
};

/** Puts the theme on the document; called before the first paint of the app. */
export function applyTheme(next: Theme = currentTheme()): void {
  theme = next;
  document.documentElement.dataset.theme = next;
}

function chooseTheme(next: Theme): void {
  applyTheme(next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // The choice then lasts until the page is left.
  }
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

export function useTheme(): [Theme, (next: Theme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme), chooseTheme];
}
