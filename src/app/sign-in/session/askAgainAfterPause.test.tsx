import { expect, test, vi } from 'vitest';
import type { SessionState } from '@/api/sign-in/session/sessionState';
import { aSession, SITI } from '../../../../test/sign-in/gate';
import { createQueryClient } from '../../createQueryClient';
import { askAgainAfterPause } from './askAgainAfterPause';

const IN: SessionState = { kind: 'in', person: SITI };
const OVER: SessionState = { kind: 'ended', person: SITI, why: null };

test.each([
  ['is asked again when the session is back', [OVER, IN], 2],
  ['waits while the session is over', [OVER], 1],
  ['is not asked again for a renewal nobody noticed', [IN], 1],
])('what was refused %s', async (_, states, times) => {
  const queryClient = createQueryClient({ refreshMinutes: 5, retries: 0 });
  const session = aSession(IN);
  askAgainAfterPause(queryClient, session);
  const queryFn = vi.fn(() => Promise.reject(new Error('401')));
  await queryClient.prefetchQuery({ queryKey: ['x'], queryFn, retry: false });
  for (const state of states) session.tell(state);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(queryFn).toHaveBeenCalledTimes(times);
  queryClient.clear();
});
