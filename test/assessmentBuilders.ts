import type { PillarAchievement, ReadinessItem } from '@/domain/assessment/readiness/readiness';
import type { Worksheet } from '@/domain/assessment/worksheet';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aSource } from './builders';

/** Builders of assessment records: valid as they are, each field replaceable. */

export const aReadinessItem = (over: Partial<ReadinessItem> = {}): ReadinessItem => ({
  year: 2025,
  element: 'structure',
  name: { id: 'Dewan Smart City' },
  state: 'present',
  agency: 'bapperida',
  source: aSource(),
  publishedAt: isoDate('2026-01-20'),
  ...over,
});

export const aPillar = (over: Partial<PillarAchievement> = {}): PillarAchievement => ({
  year: 2025,
  code: 'human-resources',
  achievement: percent(85),
  source: aSource(),
  publishedAt: isoDate('2026-01-20'),
  ...over,
});

export const aWorksheet = (over: Partial<Worksheet> = {}): Worksheet => ({
  id: 'kk-i-dlh',
  agency: 'dlh',
  form: { id: 'Analisis kesiapan' },
  stage: 'I',
  due: isoDate('2026-11-10'),
  state: 'not-submitted',
  submittedAt: null,
  verifier: null,
  note: null,
  version: 0,
  attachments: [],
  source: aSource(),
  publishedAt: isoDate('2026-09-11'),
  ...over,
});
