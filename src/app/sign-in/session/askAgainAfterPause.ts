import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '@/api/sign-in/session/session';

/** What was refused while the session was over is asked again as soon as it is not. */
export function askAgainAfterPause(
  queryClient: QueryClient,
  session: Pick<Session, 'state' | 'subscribe'>,
): void {
  let before = session.state().kind;
  session.subscribe(() => {
    const { kind } = session.state();
    if (kind === 'in' && before === 'ended') {
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
      void queryClient.invalidateQueries();
    }
    before = kind;
  });
}
