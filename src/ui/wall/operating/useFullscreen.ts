import { useSyncExternalStore } from 'react';

/** Fullscreen by this page can be left by it; a kiosk, or F11, is the browser's own. */
export type FullscreenState = 'window' | 'page' | 'browser';

const FULL = '(display-mode: fullscreen)';

function subscribe(notify: () => void): () => void {
  const media = matchMedia(FULL);
  document.addEventListener('fullscreenchange', notify);
  media.addEventListener('change', notify);
  return () => {
    document.removeEventListener('fullscreenchange', notify);
    media.removeEventListener('change', notify);
  };
}

function read(): FullscreenState {
  // Undefined where a browser has no full screen by page.
  if (document.fullscreenElement != null) return 'page';
  return matchMedia(FULL).matches ? 'browser' : 'window';
}

/** Needs a gesture; `toggle` is `null` where the page cannot change it. */
export function useFullscreen(): { state: FullscreenState; toggle: (() => void) | null } {
  const state = useSyncExternalStore(subscribe, read);
  const canToggle = document.fullscreenEnabled && state !== 'browser';
  return { state, toggle: canToggle ? () => void change(state) : null };
}

async function change(state: FullscreenState): Promise<void> {
  try {
    if (state === 'page') await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused by the browser: the wall stays as it is, and the button too.
  }
}
