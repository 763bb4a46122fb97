import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteSignedOut } from '@/api/sign-in/journey/signedOutNote';
import {
  AUTHORITY,
  aGate,
  aSession,
  describes,
  SITI,
  silent,
  stubPlace,
  stubProvider,
} from '../../../test/sign-in/gate';
import { hearSignOut, signOut } from './signOut';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const IN = { kind: 'in', person: SITI } as const;
const OUT = { kind: 'out', why: null } as const;
const ELSEWHERE = 'Anda keluar di jendela lain peramban ini.';

/** A window of the browser with a session; what it shows comes on screen. */
async function openWindow(required: boolean, first: typeof IN | typeof OUT) {
  const { gate, show } = await aGate({ required });
  show.mockImplementation((page) => void render(page));
  const session = aSession(first);
  return { gate, show, session, tellOthers: hearSignOut(gate, session) };
}

/** What one window says to another comes outside the clock that the test holds. */
async function told(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

test('who signs out goes to the provider, and never reads of another window', async () => {
  const place = stubPlace('/52.02');
  stubProvider(describes);
  const own = await openWindow(true, IN);
  await signOut(own.gate, own.session, own.tellOthers);
  await told();
  expect(own.session.state()).toEqual(OUT);
  expect(place.replace.mock.calls[0]?.[0]).toContain(`${AUTHORITY}/end?`);
  expect(screen.queryByText(ELSEWHERE)).toBeNull();
  expect(own.show).toHaveBeenCalledOnce();
});

test('a provider that cannot be told is named', async () => {
  stubPlace('/52.02');
  stubProvider(silent);
  const own = await openWindow(true, IN);
  await signOut(own.gate, own.session, own.tellOthers);
  expect(screen.getByText(/^Penyedia masuk tidak dapat diberi tahu/)).toBeVisible();
  expect(screen.queryByText(ELSEWHERE)).toBeNull();
});

test.each([
  ['clears a window where somebody is signed in', true, IN, []],
  ['clears what was kept for who may read signed in only', true, OUT, []],
  ['leaves a way to read on where all may', false, IN, ['Buka tanpa masuk']],
])('signing out in one window %s', async (_, required, first, more) => {
  stubPlace('/52.02');
  const other = await openWindow(required, first);
  const own = await openWindow(true, IN);
  own.tellOthers();
  await vi.waitFor(() => expect(screen.getByText(ELSEWHERE)).toBeVisible());
  expect(other.session.state()).toEqual(OUT);
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons).toEqual(['Masuk lagi', ...more]);
});

test('who reads without having signed in reads on', async () => {
  stubPlace('/52.02');
  const other = await openWindow(false, OUT);
  const own = await openWindow(false, IN);
  own.tellOthers();
  await told();
  expect(other.show).not.toHaveBeenCalled();
});

test.each([
  ['/52.02/layar', true],
  ['/52.02', false],
])('when somebody signs in again beside it %s is loaded anew: %s', async (path, isLoaded) => {
  const place = stubPlace(path);
  await openWindow(true, IN);
  const own = await openWindow(true, IN);
  noteSignedOut();
  own.tellOthers();
  await vi.waitFor(() => expect(screen.getByText(ELSEWHERE)).toBeVisible());
  const [key = ''] = Object.keys(localStorage);
  dispatchEvent(new StorageEvent('storage', { key, newValue: 'yes' }));
  expect(place.reload).not.toHaveBeenCalled();
  dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
  // The windows of the tests before listen too.
  expect(place.reload.mock.calls.length > 0).toBe(isLoaded);
});
