import { expect, test } from 'vitest';
import type { Indicator, Observation, Target } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aMissing, anIndicator, aRecord, aTarget } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { headFinding } from './headFinding';

const higher = { direction: 'higher-is-better', formula: 'ratio' } as const;

function finding(
  observations: Observation[],
  targets: Target[] = [],
  over: Partial<Indicator> = {},
  on = '2025-02-01',
) {
  const indicator = anIndicator({ name: { id: 'Kemiskinan' }, ...over });
  const record = aRecord({ indicator, observations, targets });
  const sentence = headFinding(indicatorCondition(record, isoDate(on)), i18nIn());
  return sentence.replaceAll('\u00a0', ' ');
}

const COURSE = [aFigure('2023', 12.66), aFigure('2024', 11.24)];

test.each([
  [
    'where lower is better, below the target is met',
    finding(COURSE, [aTarget('2024', 11.76)]),
    'Kemiskinan turun ke 11,24 %, lebih rendah dari target 11,76 %: tercapai.',
  ],
  [
    'where higher is better, below the target is not met',
    finding(COURSE, [aTarget('2024', 11.76)], higher),
    'Kemiskinan turun ke 11,24 %, lebih rendah dari target 11,76 %: belum tercapai.',
  ],
  [
    'on the target is met',
    finding([aFigure('2024', 12)], [aTarget('2024', 12)]),
    'Kemiskinan tercatat 12,00 % pada 2024, sama dengan target 12,00 %: tercapai.',
  ],
  [
    'without a formula nothing is judged',
    finding(COURSE, [aTarget('2024', 12)], { formula: 'none' }),
    'Kemiskinan turun ke 11,24 %, lebih rendah dari target 12,00 %.',
  ],
  [
    'without a target only the course is said',
    finding(COURSE),
    'Kemiskinan turun ke 11,24 %; belum ada target untuk 2024.',
  ],
  [
    'a late one says what is owed before what is known',
    finding(COURSE, [aTarget('2024', 12)], {}, '2026-11-22'),
    'Kemiskinan: 2025 belum dilaporkan, terlambat 146 hari; terakhir 11,24 % (2024).',
  ],
  [
    'a withheld figure says why',
    finding([...COURSE.slice(0, 1), aMissing('2024', 'suppressed')]),
    'Kemiskinan: 2024 tanpa angka, disembunyikan karena jumlah terlalu kecil; terakhir 12,66 % (2023).',
  ],
  [
    'one that never reported says so',
    finding([]),
    'Kemiskinan belum pernah dilaporkan; 2023 terlambat 218 hari.',
  ],
])('%s', (_, said, expected) => {
  expect(said).toBe(expected);
});
