import { expect, test } from 'vitest';
import type { Observation } from '@/domain/indicator/indicator';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aSource } from '../../../../test/builders';
import { aScorecard, rated } from '../../../../test/wall/aScorecard';
import { selectSceneAge } from './selectSceneAge';

const simulated = aSource();
const official = aSource({ id: 'bps', name: 'BPS', simulated: false });
const figure = (area: string, period: string, over: Partial<Observation> = {}): Observation => ({
  ...aFigure(period, 1),
  area,
  source: simulated,
  enteredAt: isoDate('2026-01-10'),
  publishedAt: isoDate('2026-01-15'),
  ...(over as object),
});
const observations = [
  figure('52.02', '2025', { source: official, enteredAt: isoDate('2026-03-01') }),
  figure('52.02.01', '2024', { source: official }),
  figure('52.02.01', '2025'),
  figure('52.02.02', '2025', { enteredAt: isoDate('2026-02-01') }),
  figure('52.02.02', '2026', { publishedAt: isoDate('2026-12-01') }),
];
const ageOf = (kind: 'map' | 'indicator') =>
  selectSceneAge({
    scene: { kind, subject: 'a' },
    scorecard: aScorecard([rated('a', 99)]),
    observations,
    on: isoDate('2026-11-22'),
    rules: USUAL_RULES,
  });

test('a map is as old, and as true, as its districts in the period it shows', () => {
  expect(ageOf('map')).toMatchObject({
    sources: [simulated, simulated],
    entered: '2026-02-01',
    published: '2026-01-15',
  });
});

test('an indicator is as old as the figures of the regency', () => {
  expect(ageOf('indicator')).toMatchObject({ sources: [official], entered: '2026-03-01' });
});
