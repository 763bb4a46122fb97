import { describe, expect, test } from 'vitest';
import type { Evaluation, ProgrammeAchievement } from '../../../assessment/evaluation';
import { aScheme } from '../../../testRecords';
import { isoDate } from '../../../time/calendar';
import { percent, score } from '../../../units';
import { anEditionPair } from '../anEditionPair';
import { hearingChanges } from '../hearingChanges';

const IN_WINTER = isoDate('2026-01-20');
const IN_SPRING = isoDate('2026-05-20');
const source = { id: 's', name: 's', simulated: true };
const weighted = (weight: number) => [
  { code: 'baseline', name: { id: 'Baseline' }, weight: percent(weight) },
];

const anEvaluation = (total: number, over: Partial<Evaluation> = {}): Evaluation => ({
  ...{ year: 2025, stage: 'II', scheme: aScheme(), components: [], dimensions: [], rank: null },
  ...{ letter: null, strengths: [], weaknesses: [], recommendations: [], source },
  total: score(total),
  publishedAt: IN_SPRING,
  ...over,
});

const aProgramme = (realised: number, over: Partial<ProgrammeAchievement> = {}) => ({
  ...{ year: 2025, dimension: 'environment' as const, planned: 39, source, publishedAt: IN_SPRING },
  realised,
  ...over,
});

describe('a scheme', () => {
  const earlier = aScheme({ id: 'spbe', components: weighted(25) });

  test.each([
    [
      'that takes the place of another',
      { id: 'pemdi', supersedes: 'spbe', components: weighted(10) },
      1,
    ],
    ['published again with other weights', { id: 'spbe', components: weighted(10) }, 1],
    ['published again as it was', { id: 'spbe', components: weighted(25) }, 0],
    ['of an index seen for the first time', { id: 'ips', components: weighted(10) }, 0],
  ])('%s', (_, over, count) => {
    const schemes = [earlier, aScheme({ ...over, publishedAt: IN_SPRING })];
    const changes = hearingChanges(anEditionPair({ schemes }));
    expect(changes).toHaveLength(count);
    for (const change of changes)
      expect(change).toMatchObject({
        kind: 'method-changed',
        subject: 'scheme',
        parts: ['weights'],
        before: { id: 'spbe' },
        owner: null,
      });
  });
});

describe('an evaluation', () => {
  test.each([
    ['published since is news', [anEvaluation(2.8)], [{ before: null, after: { total: 2.8 } }]],
    [
      'published again with another total is held against the first',
      [anEvaluation(2.8, { publishedAt: IN_WINTER }), anEvaluation(2.7)],
      [{ before: { total: 2.8 }, after: { total: 2.7 }, improvement: 'worse' }],
    ],
    ['known before is not', [anEvaluation(2.8, { publishedAt: IN_WINTER })], []],
  ])('%s', (_, evaluations, expected) => {
    expect(hearingChanges(anEditionPair({ evaluations }))).toMatchObject(expected);
  });

  test('belongs to the hearing of the whole council', () => {
    const scope = { kind: 'agency', agency: 'dlh' } as const;
    expect(hearingChanges(anEditionPair({ evaluations: [anEvaluation(2.8)], scope }))).toEqual([]);
  });
});

test('counts of programmes moved, in the hearing of their dimension too', () => {
  const programmes = [
    aProgramme(30, { publishedAt: IN_WINTER }),
    aProgramme(35),
    aProgramme(7, { dimension: 'economy' }),
  ];
  const scope = { kind: 'dimension', dimension: 'environment' } as const;
  expect(hearingChanges(anEditionPair({ programmes, scope }))).toMatchObject([
    { kind: 'assessment-moved', before: { realised: 30 }, after: { realised: 35 }, owner: null },
  ]);
  expect(hearingChanges(anEditionPair({ programmes }))).toHaveLength(2);
});

test.each([
  ['2026-05-01', 1],
  ['2025-01-01', 0],
])('an agency that had another name until %s', (until, count) => {
  const formerNames = [{ name: 'Badan Lama', shortName: 'BL', until: isoDate(until) }];
  const headPost = { id: 'Kepala Badan' };
  const agency = { id: 'bapperida', name: 'Badan Baru', shortName: 'BB', headPost, formerNames };
  const changes = hearingChanges(anEditionPair({ agencies: [{ ...agency, kind: 'board' }] }));
  expect(changes).toHaveLength(count);
  if (count > 0)
    expect(changes[0]).toMatchObject({
      kind: 'agency-renamed',
      owner: 'bapperida',
      before: { name: 'Badan Lama' },
      after: { name: 'Badan Baru' },
    });
});
