import { useSyncExternalStore } from 'react';
import { onDemand } from '@/i18n/onDemand';

/** Asked once: asking anew makes the browser reckon all styles first. */
const media = onDemand(() => window.matchMedia('(prefers-reduced-motion: reduce)'));

/** Whether the device asks for less motion; follows a change of the setting. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, read);

const read = () => media().matches;

function subscribe(onChange: () => void) {
  media().addEventListener('change', onChange);
  return () => media().removeEventListener('change', onChange);
}
