import { describe, expect, test } from 'vitest';
import type { IndicatorRecord } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { aFigure, aMissing, anIndicator, aRecord } from '../testRecords';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { dataOwners, daysLateOf } from './dataOwners';

const ON = isoDate('2026-11-22');

/** An indicator of an agency, yearly and due 90 days after the year, reported up to a year. */
const owed = (agency: string, code: string, upTo: number | null, lag = 90): IndicatorRecord =>
  aRecord({
    indicator: anIndicator({ id: code, code, agency, expectedLag: days(lag) }),
    observations: upTo === null ? [] : [aFigure(String(upTo), 1)],
  });

const ownersOf = (...records: IndicatorRecord[]) =>
  dataOwners(records.map((record) => indicatorCondition(record, ON)));

describe('agencies that owe figures', () => {
  test('the longest late come first, then those that never reported, then those in time', () => {
    const owners = ownersOf(
      owed('in-time', 'A', 2025),
      owed('never', 'B', null),
      owed('late', 'C', 2024),
      owed('later', 'D', 2023),
    );
    expect(owners.map(({ agency, kind }) => `${agency} ${kind}`)).toEqual([
      'later late',
      'late late',
      'never never',
      'in-time current',
    ]);
  });

  test('those equally late share a place, and the next one counts them both', () => {
    const owners = ownersOf(
      owed('b', 'B', 2024),
      owed('a', 'A', 2024),
      owed('c', 'C', 2024, 100),
      owed('d', 'D', 2025),
    );
    expect(owners.map(({ agency, place }) => [agency, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', null],
    ]);
  });

  test('those that never reported are ordered by how much they have to report', () => {
    const owners = ownersOf(owed('a', 'A', null), owed('b', 'B', null), owed('b', 'C', null));
    expect(owners.map(({ agency }) => agency)).toEqual(['b', 'a']);
  });

  test('one indicator never reported beside one in time makes an agency late, not silent', () => {
    const [owner] = ownersOf(owed('a', 'A', 2025), owed('a', 'B', null));
    expect(owner).toMatchObject({ kind: 'late', late: 1, neverReported: 1, place: 1 });
  });

  test('lateness is that of the oldest debt', () => {
    const [owner] = ownersOf(owed('a', 'A', 2024), owed('a', 'B', 2022), owed('a', 'C', 2025));
    expect(owner?.oldest?.indicator.code).toBe('B');
    expect(owner?.oldest?.freshness).toMatchObject({ owed: '2023', due: '2024-03-30' });
    expect(owner && daysLateOf(owner)).toBe(967);
    expect(owner?.owed.map(({ indicator }) => indicator.code)).toEqual(['B', 'A', 'C']);
    expect(owner?.nextDue).toBe('2027-03-31');
  });

  test('a reason without a figure is an entry, "not reported" is none', () => {
    const record = owed('a', 'A', null);
    const silent = aMissing('2025', 'not-reported', { enteredAt: isoDate('2026-02-02') });
    const told = aMissing('2025', 'suppressed', { enteredAt: isoDate('2026-02-02') });
    const [unheard] = ownersOf({ ...record, observations: [silent] });
    const [heard] = ownersOf({ ...record, observations: [told] });
    expect(unheard).toMatchObject({ kind: 'never', lastEntry: null });
    expect(heard).toMatchObject({ kind: 'current', lastEntry: '2026-02-02' });
  });

  test('cadences are counted, the most frequent first', () => {
    const quarterly = owed('a', 'B', null);
    const [owner] = ownersOf(owed('a', 'A', 2025), owed('a', 'C', 2025), {
      ...quarterly,
      indicator: { ...quarterly.indicator, cadence: 'quarterly' },
    });
    expect(owner?.cadences).toEqual([
      { cadence: 'quarterly', count: 1 },
      { cadence: 'yearly', count: 2 },
    ]);
  });
});
