import { describe, expect, test } from 'vitest';
import type { DistrictRow } from './districtStanding';
import { tiesOf, writtenRank } from './districtStandingTies';

const row = (name: string, rank: number | null, value = 0): DistrictRow => ({
  district: { code: name, name },
  rank,
  reading:
    rank === null
      ? { kind: 'missing', reason: 'suppressed' }
      : {
          kind: 'value',
          value,
          class: 0,
          achievement: { kind: 'not-rated', reason: 'no-target', meetsTarget: null },
          isProvisional: false,
        },
});

const rows = [row('Praya', 1, 9), row('Pujut', 2, 8), row('Kopang', 2, 8), row('Jonggat', null)];

describe('districts with one value', () => {
  test('share their rank, which is written so', () => {
    expect(rows.map(({ rank }) => writtenRank(rows, rank))).toEqual(['1', '2=', '2=', null]);
  });

  test('are listed once for each rank, those without a figure never', () => {
    const withheld = [...rows, row('Batukliang', null)];
    expect(tiesOf(withheld)).toEqual([{ rank: 2, value: 8, districts: ['Pujut', 'Kopang'] }]);
  });
});
