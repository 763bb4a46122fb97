import { describe, expect, test } from 'vitest';
import { anIndexScore, IPS, PEMDI, SPBE } from '../../../../test/indexBuilders';
import { isoDate } from '../../time/calendar';
import { indexEditions } from './indexEditions';
import { indexSeries } from './indexSeries';

const on = isoDate('2026-11-22');
const schemes = [SPBE, PEMDI, IPS];
const KOTIM = [
  anIndexScore(SPBE, 2021, 1.66),
  anIndexScore(SPBE, 2022, 2.38),
  anIndexScore(SPBE, 2023, 3.11),
  anIndexScore(SPBE, 2024, 3.22),
];

const digital = (scores: Parameters<typeof indexSeries>[0], day = on) => {
  const [first] = indexSeries(scores, schemes, day);
  if (first === undefined) throw new Error('Digital government always has a series');
  return first;
};

const predicates = (scores: Parameters<typeof indexSeries>[0]) =>
  digital(scores).slots.flatMap(({ point }) => point?.predicate?.label.id ?? []);

describe('predicate of a score', () => {
  test('is looked up in the bands of its edition where the source has none', () => {
    expect(predicates(KOTIM)).toEqual(['Kurang', 'Cukup', 'Baik', 'Baik']);
    expect(digital(KOTIM).latest?.predicate?.origin).toBe('scheme');
  });

  test('is that of its source, whatever the bands say', () => {
    const stated = anIndexScore(SPBE, 2024, 2.59, { predicate: { id: 'Baik' } });
    expect(digital([stated]).latest?.predicate).toEqual({
      label: { id: 'Baik' },
      origin: 'published',
    });
  });

  test.each([
    [2.7, 'Baik', 'Baik (Berkembang)'],
    [2.55, 'Cukup', 'Baik (Berkembang)'],
    [3.6, 'Sangat Baik', 'Sangat Baik (Melembaga)'],
    [4.1, 'Sangat Baik', 'Memuaskan (Unggul)'],
    [1.6, 'Kurang', 'Cukup (Membangun)'],
  ])('%d is %s under SPBE and %s under Pemdi', (value, before, after) => {
    const scores = [anIndexScore(SPBE, 2025, value), anIndexScore(PEMDI, 2026, value)];
    const later = digital(scores, isoDate('2027-03-01'));
    expect(later.slots.map(({ point }) => point?.predicate?.label.id)).toEqual([before, after]);
  });
});

describe('years of an index', () => {
  test('go on to the first year of the edition that replaces it, and keep years without a score', () => {
    const { slots } = digital(KOTIM);
    expect(slots.map(({ year, scheme, point }) => [year, scheme.id, point?.score.value])).toEqual([
      [2021, SPBE.id, 1.66],
      [2022, SPBE.id, 2.38],
      [2023, SPBE.id, 3.11],
      [2024, SPBE.id, 3.22],
      [2025, SPBE.id, undefined],
      [2026, PEMDI.id, undefined],
    ]);
    expect(indexEditions(slots).map(({ slots: years }) => years.length)).toEqual([5, 1]);
  });

  test('end last year while no new edition is known', () => {
    const { slots } = digital(KOTIM, isoDate('2026-03-01'));
    expect(slots.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });

  test('a score is subtracted from none of another edition', () => {
    const later = digital([...KOTIM, anIndexScore(PEMDI, 2026, 3.3)], isoDate('2027-03-01'));
    expect(later.latest?.change).toBeNull();
    expect(later.slots[3]?.point?.change).toEqual({
      since: 2023,
      difference: expect.closeTo(0.11),
    });
  });

  test('on a date only what was published counts', () => {
    const { slots, latest } = digital(KOTIM, isoDate('2023-06-30'));
    expect(slots.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(latest?.score.value).toBe(2.38);
  });
});

describe('editions of one index', () => {
  const scores = (scheme: typeof PEMDI) => [
    anIndexScore(SPBE, 2025, 3.2),
    anIndexScore(scheme, 2026, 3.3),
  ];
  const later = isoDate('2027-03-01');
  const indices = (scheme: typeof PEMDI, others: (typeof PEMDI)[] = []) =>
    indexSeries(scores(scheme), [SPBE, scheme, ...others], later).map(({ index }) => index);

  test('are told by the scheme that one supersedes, whatever their names', () => {
    expect(indices({ ...PEMDI, id: 'PD-2026' })).toEqual(['SPBE']);
    expect(indices({ ...PEMDI, supersedes: undefined })).toEqual(['SPBE', 'PEMDI']);
  });

  test('are followed over several, and to no end where they supersede each other', () => {
    const middle = { ...PEMDI, id: 'PD-2027' };
    expect(indices({ ...PEMDI, id: 'X-2028', supersedes: middle.id }, [middle])).toEqual(['SPBE']);
    const [one, other] = [
      { ...IPS, id: 'A-1', supersedes: 'B-1' },
      { ...IPS, id: 'B-1', supersedes: 'A-1' },
    ];
    expect(indices(one, [other])).toHaveLength(2);
  });
});

describe('indices of a regency', () => {
  test('are digital government first, even without a score, and those that have one', () => {
    const series = indexSeries([anIndexScore(IPS, 2023, 2.07)], schemes, on);
    expect(series.map(({ index, slots }) => [index, slots.length])).toEqual([
      ['SPBE', 0],
      ['IPS', 3],
    ]);
  });
});
