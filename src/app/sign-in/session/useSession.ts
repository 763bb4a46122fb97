import { useSyncExternalStore } from 'react';
import type { Session } from '@/api/sign-in/session';
import type { SessionState } from '@/api/sign-in/sessionState';

export const useSession = ({ subscribe, state }: Session): SessionState =>
  useSyncExternalStore(subscribe, state);
