import { useEffect, useState } from 'react';
import { configUrl, loadConfig } from '@/api/config/loadConfig';
import { ownBuild } from '@/api/offline/build/buildOf';
import { servedBuild } from '@/api/offline/build/servedBuild';
import { returnPause } from './returnPause';

const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

/** `asking` at first, then what the server's answer says. */
export type ServerState = 'asking' | 'silent' | 'back' | 'newVersion';

/** While wanted: asks for the server, at once when the network returns, and then loads the page anew. */
export function useServerBack(isWanted: boolean): ServerState {
  const [state, setState] = useState<ServerState>('asking');
  useEffect(() => (isWanted ? whenServerAnswers(setState) : undefined), [isWanted]);
  return state;
}

function whenServerAnswers(tell: (state: ServerState) => void): () => void {
  let pause = FIRST_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const ask = async () => {
    clearTimeout(timer);
    const state = navigator.onLine ? await serverState() : 'silent';
    if (isOver) return;
    tell(state);
    clearTimeout(timer);
    if (state !== 'silent') {
      stop();
      timer = setTimeout(() => location.reload(), returnPause(Date.now()));
      return;
    }
    timer = setTimeout(ask, pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 1.6, LONGEST_PAUSE_MS);
  };
  const stop = () => {
    isOver = true;
    window.removeEventListener('online', ask);
  };
  window.addEventListener('online', ask);
  void ask();
  return () => {
    stop();
    clearTimeout(timer);
  };
}

async function serverState(): Promise<ServerState> {
  try {
    // Read, not only answered: a page to sign in to a network is no server of ours.
    await loadConfig(configUrl());
  } catch {
    return 'silent';
  }
  const served = await servedBuild();
  return served !== null && served !== ownBuild() ? 'newVersion' : 'back';
}
