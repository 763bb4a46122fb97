import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { aCatalogue, aDefinition } from './aCatalogue';
import type { CatalogueItem } from './catalogueOf';
import type { IndicatorQuery } from './indicatorQuery';
import { selectCatalogue } from './selectCatalogue';

const ids = (items: readonly CatalogueItem[]) =>
  items.map(({ condition }) => condition.indicator.id);

const select = (query: Partial<IndicatorQuery>, catalogue = aCatalogue()) =>
  selectCatalogue(catalogue, { text: '', ...query }, ({ id }) => id);

const found = (query: Partial<IndicatorQuery>, catalogue = aCatalogue()) =>
  ids(select(query, catalogue).items);

test('with nothing asked every indicator is there, the lowest achievement first', () => {
  expect(found({})).toEqual(['waste', 'bank', 'spring', 'ipm']);
  expect(select({}).order).toBe('lowest');
});

test('what is searched stands first by how well it matches, unless another order is chosen', () => {
  expect(found({ text: 'bank' })).toEqual(['bank']);
  expect(select({ text: 'bank' }).order).toBe('match');
  expect(select({ text: 'bank', order: 'name' }).order).toBe('name');
  expect(select({ order: 'match' }).order).toBe('lowest');
});

test('an indicator is found by its other name, its agency and its sub-dimension', () => {
  expect(found({ text: 'hdi' })).toEqual(['ipm']);
  expect(found({ text: 'bapperida' })).toEqual(['ipm']);
  expect(found({ text: 'limbah' })).toEqual(['waste', 'bank', 'spring']);
});

test('another name counts from the day it is published, and the list stands without any', () => {
  const definitions = [aDefinition({ publishedAt: isoDate('2025-06-02') })];
  expect(found({ text: 'hdi' }, aCatalogue({ definitions }))).toEqual([]);
  expect(found({}, aCatalogue({ definitions: [], subDimensions: [] }))).toHaveLength(4);
});

test('filters and search hold together', () => {
  expect(found({ text: 'sampah', status: 'very-low' })).toEqual(['waste']);
  expect(found({ dimension: 'environment', freshness: 'late' })).toEqual(['spring']);
  expect(found({ agency: 'dlh', status: 'missed' })).toEqual(['waste', 'bank']);
});

test('an agency of another regency is no filter', () => {
  expect(found({ agency: 'rsud' })).toHaveLength(4);
});

test('a choice says how many it would leave while the other filters hold', () => {
  const { counts } = select({ dimension: 'environment', status: 'very-low' });
  expect(Object.fromEntries(counts.dimension)).toEqual({ environment: 1 });
  expect(Object.fromEntries(counts.status)).toEqual({
    'very-low': 1,
    high: 1,
    missed: 2,
    unreported: 1,
  });
});

test('nothing found in the filters: offers to let go of one, and what matches outside', () => {
  const { wayOut } = select({ text: 'sampah', agency: 'dlh', status: 'medium' });
  expect(wayOut?.offers).toEqual([
    { drops: 'status', count: 2 },
    { drops: 'all', count: 4 },
  ]);
  expect(wayOut?.isOutside).toBe(true);
  expect(ids(wayOut?.near ?? [])).toEqual(['waste', 'bank']);
});

test('nothing found at all: offers to clear the search, and the nearest names', () => {
  const { wayOut } = select({ text: 'sampah plastik' });
  expect(wayOut?.offers).toEqual([{ drops: 'text', count: 4 }]);
  expect(wayOut?.isOutside).toBe(false);
  expect(ids(wayOut?.near ?? [])).toContain('waste');
});

test('a way out is only needed where nothing is found', () => {
  expect(select({ text: 'sampah' }).wayOut).toBeNull();
});
