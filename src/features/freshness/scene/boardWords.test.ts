import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { i18nIn } from '../../../../test/render';
import type { AgencyFreshness, FreshnessModel } from '../selectFreshness';
import { boardFinding, owedLines } from './boardWords';

const entry = (over: Partial<AgencyFreshness> = {}): AgencyFreshness => ({
  kind: 'late',
  agency: 'dlh',
  owed: 4,
  late: 1,
  lateNames: [{ id: 'Mata air terpantau' }],
  nextDue: null,
  due: isoDate('2026-10-30'),
  daysPastDue: days(23),
  lastEntry: null,
  ...over,
});

const model = (late: number, never: number, current: number): FreshnessModel => {
  const of = (count: number) => Array.from({ length: count }, () => entry());
  const groups = { late: of(late), never: of(never), current: of(current) };
  const agencies = Object.values(groups).flat();
  return { ...groups, agencies, on: isoDate('2026-11-22'), sources: [] };
};

test.each([
  [7, 0, 15, '7 dari 22 perangkat daerah terlambat, terlama 23\u00a0hari'],
  [6, 1, 14, '6 dari 21 perangkat daerah terlambat, 1 belum pernah lapor'],
  [0, 2, 3, '2 dari 5 perangkat daerah belum pernah lapor'],
  [0, 0, 5, 'Semua 5 perangkat daerah dalam tenggat lapor'],
])('%i late, %i silent, %i in time', (late, never, current, finding) => {
  expect(boardFinding(model(late, never, current), i18nIn())).toBe(finding);
});

test('in a tight room the finding is shorter', () => {
  expect(boardFinding(model(6, 1, 14), i18nIn(), true)).toBe(
    '6 dari 21 perangkat daerah terlambat',
  );
});

test.each([
  [entry(), 'Mata air terpantau', '1 dari 4 indikator, tenggat 30 Okt 2026'],
  [
    entry({ late: 3, lateNames: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] }),
    'A dan 2 lainnya',
    '3 dari 4 indikator, tenggat 30 Okt 2026',
  ],
  [
    entry({ kind: 'never', owed: 1 }),
    'Mata air terpantau',
    'belum pernah lapor, 1 dari 1 indikator, tenggat 30 Okt 2026',
  ],
])('what is owed is named, counted and dated', (owing, names, counts) => {
  expect(owedLines(owing, i18nIn())).toEqual({ names, counts });
});
