import { expect, test } from 'vitest';
import type { Duty } from '@/domain/agency/duties/duty';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aMilestone, aQuickWin } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { agencyFinding } from './agencyFinding';

const milestone = (daysLate: number | null): Duty => ({
  kind: 'milestone',
  key: 'm',
  agency: 'dlh',
  due: isoDate('2026-10-01'),
  daysLate: daysLate === null ? null : days(daysLate),
  quickWin: aQuickWin({ name: { id: 'Bank Sampah' } }),
  milestone: aMilestone('Lahan siap', '2026-10-01'),
});
const names = (...all: string[]) => all.map((id) => ({ id }));

test.each([
  [
    'names what is behind, then what is owed longest',
    { behind: names('Sampah'), overdue: 2, first: milestone(52) },
    'Sampah tertinggal; dua hal lewat tenggat, terlama tonggak Lahan siap Bank Sampah (52 hari).',
  ],
  [
    'counts what is behind beyond two names',
    { behind: names('A', 'B', 'C'), overdue: 1, first: milestone(1) },
    'A, B, dan 1 lain tertinggal; satu hal lewat tenggat, terlama tonggak Lahan siap Bank Sampah (1 hari).',
  ],
  [
    'says what comes next when nothing is overdue',
    { behind: [], overdue: 0, first: milestone(null) },
    'Tidak ada yang lewat tenggat; berikutnya tonggak Lahan siap Bank Sampah, 1 Oktober 2026.',
  ],
  [
    'says so when nothing is owed',
    { behind: [], overdue: 0, first: null },
    'Tidak ada kewajiban yang tercatat.',
  ],
])('%s', (_, model, expected) => {
  expect(agencyFinding(model, i18nIn()).replaceAll('\u00a0', ' ')).toBe(expected);
});
