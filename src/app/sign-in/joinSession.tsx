import { signRequests } from '@/api/http/authorization';
import type { SignInFailure } from '@/api/sign-in/failure';
import { offerSignIn } from '@/api/sign-in/offered';
import { type Grant, renewGrant } from '@/api/sign-in/provider/grant';
import { apiAddresses } from '@/api/sign-in/session/apiAddresses';
import { createSession, type Session } from '@/api/sign-in/session/session';
import { isListedFor } from '@/domain/sign-in/roles';
import type { SignInParts } from '../AppContext';
import type { Gate } from './gate';
import { askAgainAfterPause } from './session/askAgainAfterPause';
import { Identity } from './session/Identity';
import { SessionBanner } from './session/SessionBanner';
import { hearSignOut, signOut } from './signOut';
import { returnToWall } from './wall/wallSignIn';

/** How signing in ended; `attempt` counts the tries of a wall. */
export type Outcome = { grant: Grant | null; why: SignInFailure | null; attempt: number };

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
    chance: Math.random(),
  });
  signRequests(session);
  offerSignIn();
  const tellOthers = hearSignOut(gate, session);
  returnToWall(gate, session, attempt);
  askAgainAfterPause(gate.queryClient, session);
  return {
    Identity: () => (
      <Identity
        gate={gate}
        session={session}
        onLeave={() => void signOut(gate, session, tellOthers)}
      />
    ),
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
