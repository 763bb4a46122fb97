import { signRequests } from '@/api/http/authorization';
import { apiAddresses } from '@/api/sign-in/apiAddresses';
import type { SignInFailure } from '@/api/sign-in/failure';
import { type Grant, renewGrant } from '@/api/sign-in/provider';
import { createSession, type Session } from '@/api/sign-in/session';
import { isListedFor } from '@/domain/sign-in/roles';
import type { SignInParts } from '../AppContext';
import type { Gate } from './gate';
import { Identity } from './Identity';
import { SessionBanner } from './SessionBanner';
import { hearSignOut } from './signOut';
import { returnToWall } from './wallSignIn';

/** How signing in ended; `attempt` counts the tries of a wall. */
type Outcome = { grant: Grant | null; why: SignInFailure | null; attempt: number };

/** Opens the app for whoever is signed in, or for everybody. */
export function joinSession(gate: Gate, { grant, why, attempt }: Outcome): SignInParts {
  const { settings, config } = gate;
  const { rolesClaim } = settings;
  const session = createSession({
    grant,
    why,
    rolesClaim,
    isApi: apiAddresses(basesOf(config.api), location.href),
    renewGrant: (held) => renewGrant(settings, held),
    now: Date.now,
  });
  signRequests(session);
  hearSignOut(gate, session);
  returnToWall(gate, session, attempt);
  askAgainAfterPause(gate, session);
  return {
    Identity: () => <Identity gate={gate} session={session} />,
    SessionBanner: () => <SessionBanner gate={gate} session={session} />,
    isListed: (word) =>
      isListedFor(rolesOf(session), new Map(Object.entries(settings.menu)).get(word)),
  };
}

/** Addresses of all servers of both APIs, those of single regencies too. */
const basesOf = ({ catalog, assessment, of = {} }: Gate['config']['api']): string[] => [
  catalog,
  assessment,
  ...Object.values(of).flatMap((own) => [own.catalog, own.assessment]),
];

function rolesOf(session: Session): readonly string[] {
  const state = session.state();
  return state.kind === 'out' ? [] : state.person.roles;
}

/** What was refused while the session was over is asked again as soon as it is not. */
function askAgainAfterPause({ queryClient }: Gate, session: Session): void {
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
