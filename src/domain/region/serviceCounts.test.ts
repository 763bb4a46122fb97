import { describe, expect, test } from 'vitest';
import { aService } from '../../../test/builders';
import { isoDate } from '../time/calendar';
import type { Service } from './service';
import {
  countsByDimension,
  countsByKind,
  serviceCounts,
  servicesOn,
  stateOf,
} from './serviceCounts';

describe('what a service counts as', () => {
  test.each<[Partial<Service>, string]>([
    [{ integrated: true }, 'integrated'],
    [{ integrated: false }, 'separate'],
    [{ integrated: null }, 'unknown'],
    [{ integrated: false, status: 'trial' }, 'separate'],
    [{ integrated: false, status: 'inactive' }, 'inactive'],
    [{ integrated: true, status: 'inactive' }, 'inactive'],
  ])('%o is %s', (over, state) => {
    expect(stateOf(aService('a', over))).toBe(state);
  });
});

test('unknown is counted apart, never as not integrated, and inactive ones do not run', () => {
  const counts = serviceCounts([
    aService('a', { integrated: true }),
    aService('b', { integrated: false }),
    aService('c'),
    aService('d'),
    aService('e', { status: 'inactive', integrated: false }),
  ]);
  expect(counts).toEqual({
    all: 5,
    running: 4,
    known: 2,
    integrated: 1,
    separate: 1,
    unknown: 2,
    inactive: 1,
  });
});

test('a dimension or a kind without services is counted as none', () => {
  const services = [aService('a', { dimension: 'living', kind: 'non-digital' })];
  expect(
    countsByDimension(services).map(({ dimension, counts }) => [dimension, counts.all]),
  ).toEqual([
    ['governance', 0],
    ['branding', 0],
    ['economy', 0],
    ['living', 1],
    ['society', 0],
    ['environment', 0],
  ]);
  expect(countsByKind(services).map(({ kind, counts }) => [kind, counts.all])).toEqual([
    ['service', 0],
    ['application', 0],
    ['non-digital', 1],
  ]);
});

test('of each service the version known on the day is taken', () => {
  const services = [
    aService('a', { status: 'active' }),
    aService('a', { status: 'inactive', publishedAt: isoDate('2026-09-01') }),
    aService('b', { publishedAt: isoDate('2026-10-01') }),
  ];
  const known = (day: string) =>
    servicesOn(services, isoDate(day)).map(({ id, status }) => `${id} ${status}`);
  expect(known('2025-12-31')).toEqual([]);
  expect(known('2026-08-31')).toEqual(['a active']);
  expect(known('2026-10-01')).toEqual(['a inactive', 'b active']);
});
