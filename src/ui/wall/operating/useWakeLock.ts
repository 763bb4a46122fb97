import { useEffect, useState } from 'react';

/** Whether the screen is kept from going dark. */
export type WakeState = 'unsupported' | 'asleep' | 'awake';

/**
 * Keeps the screen awake: asked for at once, with each gesture until it is granted, and again when the
 * page comes into view, because the browser takes it back when it is hidden.
 */
export function useWakeLock(): WakeState {
  const [state, setState] = useState<WakeState>('wakeLock' in navigator ? 'asleep' : 'unsupported');
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    const ask = keepAwake((isAwake) => setState(isAwake ? 'awake' : 'asleep'));
    const events = ['pointerdown', 'keydown', 'visibilitychange'] as const;
    for (const event of events) document.addEventListener(event, ask.again);
    ask.again();
    return () => {
      for (const event of events) document.removeEventListener(event, ask.again);
      ask.stop();
    };
  }, []);
  return state;
}

function keepAwake(tell: (isAwake: boolean) => void) {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  let isStopped = false;
  async function request() {
    if (isAsking || isStopped || lock?.released === false || document.hidden) return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isStopped) return await lock.release();
      lock.addEventListener('release', () => isStopped || tell(false), { once: true });
      tell(true);
    } catch {
      // Refused, for want of a gesture or of battery: the next occasion asks again.
      tell(false);
    } finally {
      isAsking = false;
    }
  }
  return {
    again: () => void request(),
    stop: () => {
      isStopped = true;
      lock?.release().catch(() => undefined);
    },
  };
}
