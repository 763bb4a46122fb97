import { describe, expect, test } from 'vitest';
import { aService } from '../../../test/builders';
import { fieldCounts, passesFilter, type ServiceFilter } from './serviceFilter';
import { type ServiceOrder, servicesInOrder } from './serviceOrder';

const service = aService('a', {
  dimension: 'living',
  agency: 'dinkes',
  kind: 'application',
  status: 'trial',
  district: '52.02.01',
});

describe('a filter', () => {
  test.each<[ServiceFilter, boolean]>([
    [{}, true],
    [{ dimension: 'living' }, true],
    [{ dimension: 'economy' }, false],
    [{ agency: 'dinkes', kind: 'application', status: 'trial' }, true],
    [{ agency: 'dinkes', status: 'active' }, false],
    [{ integration: 'unknown' }, true],
    [{ integration: 'separate' }, false],
    [{ district: '52.02.01' }, true],
    [{ district: '52.02.02' }, false],
  ])('%o lets it pass: %s', (filter, passes) => {
    expect(passesFilter(service, filter)).toBe(passes);
  });

  test.each<[ServiceFilter, boolean]>([
    [{ integration: 'separate' }, false],
    [{ integration: 'inactive' }, true],
  ])('one given up passes %o: %s', (filter, passes) => {
    const given = aService('a', { status: 'inactive', integrated: false });
    expect(passesFilter(given, filter)).toBe(passes);
  });

  test('says of each value how many it would leave, the other filters kept', () => {
    const services = [
      service,
      aService('b', { dimension: 'living' }),
      aService('c', { dimension: 'economy', district: '52.02.01' }),
    ];
    const counts = fieldCounts(services, { dimension: 'living' });
    expect(Object.fromEntries(counts.dimension)).toEqual({ living: 2, economy: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ application: 1, service: 1 });
    expect(Object.fromEntries(counts.district)).toEqual({ '52.02.01': 1 });
  });
});

test.each<[ServiceOrder, string]>([
  ['match', 'c a b d'],
  ['dimension', 'b a c d'],
  ['name', 'a b c d'],
  ['separate', 'c a b d'],
  ['users', 'b a c d'],
  ['newest', 'a c b d'],
  ['agency', 'b c a d'],
])('by %s: %s', (order, ids) => {
  const services = [
    aService('c', { dimension: 'environment', integrated: false, agency: 'y', startYear: 2020 }),
    aService('a', { dimension: 'living', users: 5, agency: 'z', startYear: 2024 }),
    aService('b', { dimension: 'branding', integrated: true, users: 9, agency: 'x' }),
    aService('d', {
      dimension: 'environment',
      integrated: false,
      status: 'inactive',
      agency: 'z',
    }),
  ];
  const sorted = servicesInOrder(services, order, {
    offBy: new Map([['c', 0]]),
    agencyName: (id) => id,
    say: (text) => text.id,
  });
  expect(sorted.map(({ id }) => id).join(' ')).toBe(ids);
});
