import { expect, test } from 'vitest';
import { anIndicator } from '../../testRecords';
import { outcomeStanding } from './outcomeStanding';

const percent = anIndicator().unit;
const minutes = { kind: 'other', label: { id: 'menit' } } as const;

test.each([
  ['higher-is-better', percent, 26.8, 58, false, 31.2, 'percentage-points'],
  ['higher-is-better', percent, 58, 58, true, 0, 'percentage-points'],
  ['lower-is-better', minutes, 25.1, 18, false, 7.1, 'own-unit'],
  ['lower-is-better', minutes, 17, 18, true, 1, 'own-unit'],
] as const)('%s: %s %d against %d', (direction, unit, value, target, isMet, size, counted) => {
  const standing = outcomeStanding({ direction, unit }, value, target);
  expect(standing.isMet).toBe(isMet);
  expect(standing.distance.size).toBeCloseTo(size);
  expect(standing.distance.unit).toBe(counted);
});
