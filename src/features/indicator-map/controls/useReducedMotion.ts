import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the device asks for less motion; follows a change of the setting. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, read);

const read = () => window.matchMedia(QUERY).matches;

function subscribe(onChange: () => void) {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
