import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from '@/api/sign-in/session';

export const useSession = ({ subscribe, state }: Session): SessionState =>
  useSyncExternalStore(subscribe, state);
