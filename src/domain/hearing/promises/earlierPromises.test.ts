import { describe, expect, test } from 'vitest';
import { aPromise } from '../../../../test/agencyBuilders';
import { indicatorCondition } from '../../indicator/indicatorCondition';
import type { Agency } from '../../region/region';
import { anIndicator, aRecord } from '../../testRecords';
import { addDays, isoDate } from '../../time/calendar';
import type { Edition } from '../edition';
import type { HearingPromise } from '../promise';
import { type HearingScope, WHOLE_REGENCY } from '../scope';
import { earlierPromises } from './earlierPromises';

const asOf = isoDate('2026-06-30');

const edition = (id: string, over: Partial<Edition> = {}): Edition => ({
  id,
  name: { id },
  asOf: isoDate('2026-03-31'),
  commission: null,
  scope: WHOLE_REGENCY,
  meetingDate: isoDate('2026-04-14'),
  publishedAt: isoDate('2026-04-01'),
  fingerprint: null,
  ...over,
});

const agency = (id: string, commission: string): Agency => ({
  id,
  name: id,
  shortName: id,
  kind: 'department',
  commission,
  headPost: { id: '' },
  formerNames: [],
});

const waste = indicatorCondition(
  aRecord({ indicator: anIndicator({ id: 'sampah', dimension: 'environment' }) }),
  asOf,
);

/** Made in April and due so many days after the edition's day. */
const promised = (id: string, dueInDays: number, over: Partial<HearingPromise> = {}) =>
  aPromise({
    id,
    edition: 'lkpj',
    due: addDays(asOf, dueInDays),
    publishedAt: isoDate('2026-04-14'),
    ...over,
  });

type Asked = Parameters<typeof earlierPromises>[1];

const NOW: Asked = {
  asOf,
  meetingDate: isoDate('2026-07-15'),
  scope: WHOLE_REGENCY,
  since: null,
  reference: {
    edition: { kind: 'published', id: 'rdp' },
    scope: null,
    since: null,
    fingerprint: null,
  },
};

const seen = (
  promises: HearingPromise[],
  over: Partial<Asked> = {},
  editions = [edition('lkpj')],
) =>
  earlierPromises(
    {
      promises,
      editions,
      agencies: [agency('dlh', 'Komisi III'), agency('bapenda', 'Komisi II')],
      indicators: [waste],
      quickWins: [],
    },
    { ...NOW, ...over },
  );
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

test.each<[string, [keptAt: string | null, publishedAt: string][], boolean]>([
  ['and reported by then', [['2026-05-20', '2026-05-28']], true],
  ['on the very day, and reported that day', [['2026-05-31', '2026-05-31']], true],
  ['by then, but reported after: it was seen open', [['2026-05-20', '2026-06-02']], false],
  ['after it', [['2026-06-02', '2026-06-02']], false],
  [
    'by then, reported with another day of it after',
    [
      ['2026-05-20', '2026-05-28'],
      ['2026-05-22', '2026-06-20'],
    ],
    true,
  ],
  [
    'by then as was said, but after it as was said later',
    [
      ['2026-05-20', '2026-05-28'],
      ['2026-06-10', '2026-06-20'],
    ],
    false,
  ],
  [
    'by then as was said, and taken back later',
    [
      ['2026-05-20', '2026-05-28'],
      [null, '2026-06-20'],
    ],
    false,
  ],
])('compared with 31 May, one kept %s', (_, reports, isSettled) => {
  const versions = reports.map(([keptAt, publishedAt]) =>
    promised('p', -20, {
      keptAt: keptAt === null ? null : isoDate(keptAt),
      publishedAt: isoDate(publishedAt),
    }),
  );
  const shown = seen([promised('p', -20), ...versions], {
    since: { id: null, name: null, asOf: isoDate('2026-05-31') },
  });
  expect([shown.listed.length, shown.settled]).toEqual(isSettled ? [0, 1] : [1, 0]);
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
        edition: { kind: 'own', asOf, name: null, meetingDate: null },
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

test('what was kept by the day compared with is only counted', () => {
  const kept = (id: string, keptAt: string) =>
    promised(id, -20, { keptAt: isoDate(keptAt), publishedAt: isoDate(keptAt) });
  const promises = [kept('before', '2026-05-31'), kept('after', '2026-06-02'), promised('open', 9)];
  const since = { id: null, name: null, asOf: isoDate('2026-05-31') };
  const shown = seen(promises, { since });
  expect(shown.listed.map(({ promise }) => promise.id)).toEqual(['open', 'after']);
  expect(shown.settled).toBe(1);
  expect(seen(promises).settled).toBe(0);
});
