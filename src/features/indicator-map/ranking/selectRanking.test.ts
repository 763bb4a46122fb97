import { expect, test } from 'vitest';
import type { DistrictRow } from '@/domain/district/districtStanding';
import { selectRows } from './selectRanking';

const row = (code: string): DistrictRow => ({
  district: { code, name: code },
  rank: null,
  reading: { kind: 'missing', reason: 'not-reported' },
});

const villages = Array.from({ length: 40 }, (_, at) => row(`52.02.0${(at % 4) + 1}.${2000 + at}`));

test.each([
  ['village', null, false, 30, 10],
  ['village', null, true, 40, 0],
  ['village', '52.02.01', false, 10, 0],
  ['district', '52.02.01', false, 30, 10],
] as const)(
  'by %s, with %s chosen and all asked for %s, %i rows are shown and %i hidden',
  (level, district, isWhole, shown, hidden) => {
    const selected = selectRows(villages, { level, district, isWhole });
    expect([selected.rows.length, selected.hidden]).toEqual([shown, hidden]);
  },
);
