import { describe, expect, test } from 'vitest';
import { instant } from '../../time/calendar';
import { isReloadPlanned } from './plannedReload';
import { reloadReason } from './reloadReason';
import { returnWait } from './returnWait';
import type { Trouble } from './troubles';

describe('the planned reload at 03:00 in WITA (19:00 UTC)', () => {
  test.each([
    ['loaded a day before, before the time', '2026-11-21T04:00', '2026-11-21T18:59', false],
    ['loaded a day before, at the time', '2026-11-21T04:00', '2026-11-21T19:00', true],
    ['no one answered then: it stays due', '2026-11-21T04:00', '2026-11-22T02:00', true],
    ['still due after midnight of the next day', '2026-11-21T04:00', '2026-11-22T17:00', true],
    ['loaded at the time itself', '2026-11-21T19:00', '2026-11-22T18:59', false],
    ['a day after the last reload', '2026-11-21T19:01', '2026-11-22T19:00', true],
    ['within the first hour', '2026-11-21T18:30', '2026-11-21T19:29', false],
    ['when the first hour is over', '2026-11-21T18:30', '2026-11-21T19:30', true],
  ])('%s', (_, loadedAt, now, expected) => {
    const plan = { reloadAt: '03:00', timeZone: 'Asia/Makassar' };
    const loaded = instant(`${loadedAt}:00Z`);
    expect(isReloadPlanned({ ...plan, loadedAt: loaded }, instant(`${now}:00Z`))).toBe(expected);
  });

  test('follows the clock of the regency', () => {
    const now = instant('2026-11-21T19:30:00Z');
    const loadedAt = instant('2026-11-21T04:00:00Z');
    const at = (timeZone: string) =>
      isReloadPlanned({ reloadAt: '03:00', timeZone, loadedAt }, now);
    expect([at('Asia/Makassar'), at('Asia/Jakarta')]).toEqual([true, false]);
  });
});

describe('why the page is loaded anew', () => {
  const since = instant('2026-11-22T04:00:00Z');
  const silent: Trouble = {
    kind: 'fault',
    server: 'assessment',
    fault: { kind: 'unreachable' },
    since,
    isPart: false,
  };
  const usual = { own: 'a', served: 'a', tried: null, isPlanned: false, troubles: [] };

  test.each([
    ['nothing is due', {}, null],
    ['another build is served', { served: 'b' }, 'new-build'],
    ['that build was tried already', { served: 'b', tried: 'b' }, null],
    ['an older one was tried', { served: 'b', tried: 'a' }, 'new-build'],
    ['the build is the one that was tried', { served: 'a', tried: 'a' }, null],
    ['it is time', { isPlanned: true }, 'planned'],
    [
      'it is time, and a build that was tried does not come',
      { served: 'b', tried: 'b', isPlanned: true },
      'planned',
    ],
    ['it is time, but the server does not answer', { served: null, isPlanned: true }, null],
    [
      'it is time and an API is silent: what is kept stays',
      { isPlanned: true, troubles: [silent] },
      'planned',
    ],
    ['a program not built for publication', { own: null, served: 'b', isPlanned: true }, null],
  ])('%s', (_, question, expected) => {
    expect(reloadReason({ ...usual, ...question })).toBe(expected);
  });

  test.each<[string, Trouble, boolean]>([
    ['the screen has no network', { kind: 'offline', since }, false],
    ['an API is slow', { kind: 'slow', server: 'catalog', since }, false],
    ['an API is silent', silent, false],
    ['an API asks to sign in', { ...silent, fault: { kind: 'sign-in' } }, false],
    ['an API sends a page', { ...silent, fault: { kind: 'page' } }, false],
    ['a file is missing for good', { ...silent, fault: { kind: 'status', status: 404 } }, true],
    ['an API fails for good', { ...silent, fault: { kind: 'status', status: 500 } }, true],
    ['an answer is no JSON', { ...silent, fault: { kind: 'unreadable' } }, true],
    [
      'an answer breaks the contract',
      { ...silent, fault: { kind: 'contract', field: 'x', others: 0 } },
      true,
    ],
  ])('a new build while %s, by day and at the planned time: %s', (_, trouble, isLoaded) => {
    const waiting = { ...usual, served: 'b', troubles: [trouble] };
    const reasons = [waiting, { ...waiting, isPlanned: true }].map(reloadReason);
    const expected = isLoaded ? 'new-build' : null;
    expect(reasons).toEqual([expected, expected]);
  });

  test('at the planned time a build that does not come waits for an API that is silent, not for one that fails', () => {
    const late = { ...usual, served: 'b', tried: 'b', isPlanned: true };
    const failing: Trouble = { ...silent, fault: { kind: 'status', status: 404 } };
    const reasons = [silent, failing].map((it) => reloadReason({ ...late, troubles: [it] }));
    expect(reasons).toEqual([null, 'planned']);
  });
});

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 16],
  [6, 30],
  [99, 30],
])('after failure %i a page waits %i minutes before it is loaded anew', (failures, minutes) => {
  expect(returnWait(failures)).toBe(minutes * 60_000);
});
