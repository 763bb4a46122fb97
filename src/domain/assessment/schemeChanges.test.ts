import { expect, test } from 'vitest';
import { IPS, PEMDI, SPBE } from '../../../test/indexBuilders';
import { percent } from '../units';
import type { IndexScheme } from './evaluation';
import { schemeChanges } from './schemeChanges';

const weighted = (...weights: number[]): IndexScheme => ({
  ...SPBE,
  components: SPBE.components.map((part, at) => ({
    ...part,
    weight: percent(weights[at] ?? part.weight),
  })),
});
const [first] = SPBE.components;
const other = first === undefined ? [] : [{ ...first, code: 'data' }];

test.each([
  ['nothing that is published', SPBE, { ...SPBE, id: 'next' }, []],
  ['the scale', SPBE, { ...SPBE, scaleMin: 0 }, ['scale']],
  ['the parts', SPBE, { ...SPBE, components: other }, ['parts']],
  ['weights of the same parts', SPBE, weighted(20, 18), ['weights']],
  ['the bounds of the predicates', SPBE, { ...SPBE, bands: PEMDI.bands }, ['bands']],
  ['parts that one of them does not publish', SPBE, { ...SPBE, components: [] }, []],
  ['predicates that one of them does not publish', { ...IPS, bands: [] }, IPS, []],
  [
    'all of it',
    SPBE,
    { ...weighted(20), scaleMax: 100, bands: PEMDI.bands },
    ['scale', 'weights', 'bands'],
  ],
])('from one scheme to the next changes %s', (_, before, after, changes) => {
  expect(schemeChanges(before, after)).toEqual(changes);
});
