import { SigninResponse } from 'oidc-client-ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SignInFailure } from '../failure';
import type { Grant } from '../provider/grant';
import { createSession } from './session';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const CLAIMS = { sub: 's1', iss: 'i', aud: 'a', exp: 0, iat: 0, name: 'Siti Rahma' };

function aGrant(token: string, seconds: number, refresh?: string): Grant {
  const grant = new SigninResponse(new URLSearchParams());
  grant.access_token = token;
  grant.expires_in = seconds;
  grant.profile = CLAIMS;
  if (refresh !== undefined) grant.refresh_token = refresh;
  return grant;
}

const open = (grant: Grant | null, renewGrant: () => Promise<Grant> = async () => aGrant('x', 1)) =>
  createSession({
    grant,
    why: null,
    rolesClaim: undefined,
    isApi: (url) => url.startsWith('/api/'),
    renewGrant,
    now: Date.now,
    chance: 0,
  });
const failing = (kind: 'unreachable' | 'over') => async (): Promise<Grant> => {
  throw new SignInFailure(kind, '', kind === 'over');
};

test('nobody signed in gives no token', () => {
  const session = open(null);
  expect(session.tokenFor('/api/x')).toBeNull();
  expect(session.state()).toEqual({ kind: 'out', why: null });
});

test('the token goes to the APIs alone', () => {
  const session = open(aGrant('t1', 300));
  expect([session.tokenFor('/api/x'), session.tokenFor('/config.json')]).toEqual(['t1', null]);
});

describe('with a refresh token', () => {
  test('a new token is at hand before the old one ends', async () => {
    const session = open(aGrant('t1', 300, 'r'), async () => aGrant('t2', 300, 'r'));
    await vi.advanceTimersByTimeAsync(241_000);
    expect(session.tokenFor('/api/x')).toBe('t2');
    expect(session.state().kind).toBe('in');
  });

  test('silence of the provider ends the session only with the token, and not for good', async () => {
    const renew = vi.fn(failing('unreachable'));
    const session = open(aGrant('t1', 300, 'r'), renew);
    await vi.advanceTimersByTimeAsync(290_000);
    expect(session.state().kind).toBe('in');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(session.state()).toMatchObject({ kind: 'ended', why: { kind: 'unreachable' } });
    expect(renew.mock.calls.length).toBeLessThan(5);
    renew.mockImplementation(async () => aGrant('t2', 300, 'r'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([session.state().kind, session.tokenFor('/api/x')]).toEqual(['in', 't2']);
  });

  test('a refused renewal ends it', async () => {
    const session = open(aGrant('t1', 300, 'r'), failing('over'));
    await vi.advanceTimersByTimeAsync(241_000);
    expect(session.state()).toMatchObject({ kind: 'ended', why: { kind: 'over' } });
    expect(session.tokenFor('/api/x')).toBeNull();
  });

  test('all who were refused wait for one renewal', async () => {
    const renew = vi.fn(async () => aGrant('t2', 300, 'r'));
    const session = open(aGrant('t1', 300, 'r'), renew);
    expect(await Promise.all([session.renew('t1'), session.renew('t1')])).toEqual([true, true]);
    expect(await session.renew('t1')).toBe(true);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  test('a token that is refused though it was just renewed is not renewed again', async () => {
    let count = 1;
    const renew = vi.fn(async () => aGrant(`t${++count}`, 300, 'r'));
    const session = open(aGrant('t1', 300, 'r'), renew);
    expect([await session.renew('t1'), await session.renew('t2')]).toEqual([true, false]);
    expect(renew).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await session.renew('t2')).toBe(true);
  });
});

describe('without a refresh token', () => {
  test('the end is announced a minute before, then it is over', async () => {
    const session = open(aGrant('t1', 300));
    await vi.advanceTimersByTimeAsync(241_000);
    expect(session.state()).toMatchObject({ kind: 'ending', person: { name: 'Siti Rahma' } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(session.state()).toMatchObject({ kind: 'ended', why: null });
  });

  test.each([
    ['at once is a refusal', 1_000, 'over'],
    ['near its end is nobody’s fault', 250_000, undefined],
  ])('a token refused %s', async (_, after, kind) => {
    const session = open(aGrant('t1', 300));
    await vi.advanceTimersByTimeAsync(after);
    expect(await session.renew('t1')).toBe(false);
    const state = session.state();
    expect(state.kind === 'ended' && state.why?.kind).toBe(kind);
  });
});

test('who signs out while a renewal is on its way stays signed out', async () => {
  let answer: (grant: Grant) => void = () => undefined;
  const waiting = new Promise<Grant>((resolve) => {
    answer = resolve;
  });
  const session = open(aGrant('t1', 300, 'r'), () => waiting);
  await vi.advanceTimersByTimeAsync(241_000);
  expect(session.drop()?.access_token).toBe('t1');
  answer(aGrant('t2', 300, 'r'));
  await vi.advanceTimersByTimeAsync(300_000);
  expect([session.state().kind, session.tokenFor('/api/x')]).toEqual(['out', null]);
});
