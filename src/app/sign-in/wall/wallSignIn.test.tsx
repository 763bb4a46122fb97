import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SignInFailure } from '@/api/sign-in/failure';
import {
  AUTHORITY,
  aGate,
  aSession,
  describes,
  SITI,
  silent,
  stubPlace,
  stubProvider,
} from '../../../../test/sign-in/gate';
import { returnToWall } from './wallSignIn';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  // A page listens to its address as long as it lives; the next test is another page.
  for (const session of opened.splice(0)) session.drop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const WALL = '/52.02/layar';
const OVER = { kind: 'ended', person: SITI, why: null } as const;
const SILENCE = { ...OVER, why: new SignInFailure('unreachable', '') };
const REFUSED = { ...OVER, why: new SignInFailure('over', '', true) };

const MINUTE = 60_000;

const opened: ReturnType<typeof aSession>[] = [];

function openSession() {
  const session = aSession();
  opened.push(session);
  return session;
}

/** The digest of the verifier is made outside the clock that the test holds. */
async function digested(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

test('a wall whose session is over goes to the provider by itself', async () => {
  const place = stubPlace(WALL);
  stubProvider(describes);
  const session = openSession();
  returnToWall((await aGate()).gate, session, 0);
  session.tell(OVER);
  await vi.advanceTimersByTimeAsync(5_000);
  await digested();
  expect(place.assign).toHaveBeenCalledOnce();
  const [address = ''] = place.assign.mock.calls[0] ?? [];
  expect(address).toContain(`${AUTHORITY}/auth?`);
  expect(new URL(address).searchParams.get('prompt')).toBe('none');
});

test.each([
  ['whose time was over', 0, OVER, 5_000],
  ['refused at once', 0, REFUSED, MINUTE],
  ['refused after long', 2 * MINUTE, REFUSED, 5_000],
])('a session %s: the first try after', async (_, lived, state, wait) => {
  stubPlace(WALL);
  const asked = stubProvider(silent);
  const session = openSession();
  returnToWall((await aGate()).gate, session, 1);
  await vi.advanceTimersByTimeAsync(lived);
  const from = Date.now();
  session.tell(state);
  await vi.advanceTimersByTimeAsync(wait + 1000);
  expect(asked.map((at) => at - from)).toEqual([wait]);
});

test('each try in vain makes the next one later, however often the silence is told', async () => {
  stubPlace(WALL);
  const asked = stubProvider(silent);
  const session = openSession();
  returnToWall((await aGate()).gate, session, 0);
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  const telling = setInterval(() => session.tell(SILENCE), 20_000);
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  clearInterval(telling);
  const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
  expect(waits).toEqual([1, 2, 4, 8, 16].map((minutes) => minutes * MINUTE));
});

test('who left the wall before the time came is not taken away', async () => {
  const place = stubPlace(WALL);
  const asked = stubProvider(silent);
  const session = openSession();
  returnToWall((await aGate()).gate, session, 0);
  session.tell(OVER);
  place.pathname = '/52.02/rapat';
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(asked).toEqual([]);
});

test('who left the wall while the provider was asked is not taken away either', async () => {
  const place = stubPlace(WALL);
  let answer: (response: Response) => void = () => undefined;
  const asked = stubProvider(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const session = openSession();
  returnToWall((await aGate()).gate, session, 0);
  session.tell(OVER);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toHaveLength(1);
  place.pathname = '/52.02';
  answer(await describes());
  // What must outlive the way there is written last.
  await vi.waitFor(() => expect(sessionStorage).toHaveLength(1));
  await digested();
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(place.assign).not.toHaveBeenCalled();
});

test('a session that ended on another page is taken up when the wall is opened', async () => {
  const place = stubPlace('/52.02');
  const asked = stubProvider(silent);
  const session = openSession();
  returnToWall((await aGate()).gate, session, 0);
  session.tell(OVER);
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(asked).toEqual([]);
  place.pathname = WALL;
  dispatchEvent(new Event('pushState'));
  await vi.advanceTimersByTimeAsync(6_000);
  expect(asked).toHaveLength(1);
});

test.each([
  ['who signed out stays so', true, { kind: 'out', why: null }],
  ['who was renewed after all stays', true, { kind: 'in', person: SITI }],
  ['where nobody need sign in nobody goes', false, OVER],
] as const)('%s', async (_, required, last) => {
  stubPlace(WALL);
  const asked = stubProvider(silent);
  const session = openSession();
  returnToWall((await aGate({ required })).gate, session, 0);
  session.tell(OVER);
  session.tell(last);
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(asked).toEqual([]);
});
