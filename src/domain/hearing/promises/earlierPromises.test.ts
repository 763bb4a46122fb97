import { describe, expect, test } from 'vitest';
import { isoDate } from '../../time/calendar';
import type { HearingScope } from '../scope';
import { AS_OF, type Asked, edition, promised, seen, waste } from './aHearingOfPromises';

const idsOf = (...args: Parameters<typeof seen>) =>
  seen(...args).listed.map(({ promise }) => promise.id);

test('overdue first, the longest before; then open by due day; then kept late, and kept', () => {
  const kept = (day: string) => ({ keptAt: isoDate(day) });
  const order = idsOf([
    promised('kept', -20, kept('2026-06-01')),
    promised('open later', 40),
    promised('kept 3 days late', -20, kept('2026-06-13')),
    promised('overdue 2', -2),
    promised('kept 9 days late', -20, kept('2026-06-19')),
    promised('open soon', 4),
    promised('overdue 41', -41),
  ]);
  expect(order).toEqual([
    'overdue 41',
    'overdue 2',
    'open soon',
    'open later',
    'kept 9 days late',
    'kept 3 days late',
    'kept',
  ]);
});

describe('what was known on the day', () => {
  test('kept later, it is still open, and evidence handed in later is not there', () => {
    const evidence = [{ name: { id: 'Surat' }, url: null }];
    const later = promised('p', 4, {
      keptAt: isoDate('2026-07-02'),
      evidence,
      publishedAt: isoDate('2026-07-04'),
    });
    const [shown] = seen([promised('p', 4), later]).listed;
    expect(shown?.state).toEqual({ kind: 'open', daysLeft: 4 });
    expect(shown?.promise.evidence).toEqual([]);
  });

  test('made later, it is not shown', () => {
    expect(idsOf([promised('p', 4, { publishedAt: isoDate('2026-07-15') })])).toEqual([]);
  });

  test('the hearing has the name that its edition had then', () => {
    const renamed = edition('lkpj', { name: { id: 'Baru' }, publishedAt: isoDate('2026-07-01') });
    const [shown] = seen([promised('p', 4)], {}, [edition('lkpj'), renamed]).listed;
    expect(shown?.madeAt?.name).toEqual({ id: 'lkpj' });
  });
});

describe('only earlier hearings', () => {
  test.each([
    ['held before', isoDate('2026-07-14'), ['p']],
    ['held the same day', isoDate('2026-07-15'), []],
  ])('%s', (_, meetingDate, expected) => {
    expect(idsOf([promised('p', 4)], {}, [edition('lkpj', { meetingDate })])).toEqual(expected);
  });

  test('one of this very edition was not made before it', () => {
    expect(idsOf([promised('p', 4, { edition: 'rdp' })])).toEqual([]);
  });

  test.each([
    ['2026-06-30', ['p']],
    ['2026-07-01', []],
  ])('without a day of its own, what was held on %s counts %j', (day, expected) => {
    const held = [edition('lkpj', { meetingDate: isoDate(day) })];
    const own: Partial<Asked> = {
      meetingDate: null,
      reference: {
        edition: { kind: 'own', asOf: AS_OF, name: null, meetingDate: null },
        scope: null,
        since: null,
        fingerprint: null,
      },
    };
    expect(idsOf([promised('p', 4)], own, held)).toEqual(expected);
  });

  test('one of a hearing that the catalog does not know stands without its name', () => {
    expect(seen([promised('p', 4, { edition: 'lama' })]).listed[0]?.madeAt).toBeNull();
  });
});

describe('only what the hearing is about', () => {
  const all = [
    promised('waste', 1, { indicator: 'sampah' }),
    promised('trucks', 2),
    promised('tax', 3, { agency: 'bapenda', indicator: 'pad' }),
  ];

  test.each<[HearingScope, string[], number]>([
    [{ kind: 'all' }, ['waste', 'trucks', 'tax'], 0],
    [{ kind: 'commission', commission: 'Komisi III' }, ['waste', 'trucks'], 0],
    [{ kind: 'agency', agency: 'bapenda' }, ['tax'], 0],
    [{ kind: 'dimension', dimension: 'environment' }, ['waste'], 2],
    [{ kind: 'dimension', dimension: 'economy' }, [], 2],
  ])('%j lists %j and leaves %i without a dimension', (scope, listed, untied) => {
    const shown = seen(all, { scope });
    expect(shown.listed.map(({ promise }) => promise.id)).toEqual(listed);
    expect(shown.untied).toBe(untied);
  });

  test('the item stands as it does on the day', () => {
    const [shown] = seen([promised('waste', 1, { indicator: 'sampah' })]).listed;
    expect(shown?.item).toEqual({ kind: 'indicator', condition: waste });
  });
});
