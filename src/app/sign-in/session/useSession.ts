import { useSyncExternalStore } from 'react';
import type { Session } from '@/api/sign-in/session/session';
import type { SessionState } from '@/api/sign-in/session/sessionState';

export const useSession = ({ subscribe, state }: Session): SessionState =>
  useSyncExternalStore(subscribe, state);
