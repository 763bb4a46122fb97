import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../indicator/indicator';
import type { IndicatorDefinition } from '../../../indicator/indicatorDefinition';
import { aFigure, anIndicator, aRecord, aTarget, period } from '../../../testRecords';
import { isoDate } from '../../../time/calendar';
import { days } from '../../../units';
import { anEditionPair } from '../anEditionPair';
import { hearingChanges } from '../hearingChanges';
import {
  changesOf,
  IN_SPRING,
  IN_WINTER,
  kinds,
  LAST_YEAR,
  only,
  QUARTERLY,
} from './aChangingIndicator';

describe('an indicator', () => {
  test.each([
    ['added since appeared', { addedAt: isoDate('2026-04-20') }, ['appeared']],
    ['withdrawn since vanished', { withdrawnAt: isoDate('2026-06-30') }, ['vanished']],
    ['withdrawn on the earlier day belongs to neither', { withdrawnAt: isoDate('2026-03-31') }, []],
    ['withdrawn after the later day belongs to both', { withdrawnAt: isoDate('2026-07-01') }, []],
  ])('%s', (_, over, expected) => {
    expect(kinds(changesOf([LAST_YEAR], [], over))).toEqual(expected);
  });

  test('of another commission is left out', () => {
    const agency = { kind: 'department', headPost: { id: '' }, formerNames: [] } as const;
    const of = (id: string, commission: string) => ({
      ...{ ...agency, formerNames: [], id, name: id, shortName: id },
      commission,
    });
    const changed = (id: string, owner: string) =>
      aRecord({
        indicator: anIndicator({ ...QUARTERLY, id, agency: owner }),
        observations: [LAST_YEAR, aFigure('2026-Q1', 44, IN_SPRING)],
      });
    const pair = anEditionPair({
      records: [changed('a', 'dlh'), changed('b', 'dinkes')],
      agencies: [of('dlh', 'Komisi III'), of('dinkes', 'Komisi IV')],
      scope: { kind: 'commission', commission: 'Komisi III' },
    });
    expect(hearingChanges(pair).map(({ owner }) => owner)).toEqual(['dlh']);
  });
});

describe('a method changed', () => {
  const indicator = anIndicator(QUARTERLY);
  const aDefinition = (over: Partial<IndicatorDefinition> = {}): IndicatorDefinition => ({
    id: 'sampah',
    indicator,
    aliases: [],
    definition: { id: 'Sampah dikurangi dan ditangani' },
    formulaText: { id: 'a ÷ b' },
    leadReason: null,
    producer: 'DLH',
    steward: 'Diskominfo',
    documents: [],
    sourceUrl: null,
    nextRelease: null,
    publishedAt: isoDate('2022-01-02'),
    ...over,
  });
  const changesBy = (...later: Partial<IndicatorDefinition>[]) =>
    hearingChanges(
      anEditionPair({
        records: [aRecord({ indicator, observations: [LAST_YEAR] })],
        definitions: [aDefinition(), ...later.map((it) => aDefinition({ ...IN_SPRING, ...it }))],
      }),
    );
  const measured = (over: Partial<Indicator>) => ({ indicator: { ...indicator, ...over } });

  test.each<[string, Partial<IndicatorDefinition>, unknown, unknown]>([
    [
      'definition',
      { definition: { id: 'Lain' } },
      { id: 'Sampah dikurangi dan ditangani' },
      { id: 'Lain' },
    ],
    ['formula-text', { formulaText: { id: 'a ÷ c' } }, { id: 'a ÷ b' }, { id: 'a ÷ c' }],
    ['formula', measured({ formula: 'none' }), 'ratio', 'none'],
    [
      'direction',
      measured({ direction: 'lower-is-better' }),
      'higher-is-better',
      'lower-is-better',
    ],
    ['cadence', measured({ cadence: 'monthly' }), 'quarterly', 'monthly'],
    ['lag', measured({ expectedLag: days(45) }), 200, 45],
    [
      'baseline',
      measured({ baseline: { period: period('2024'), value: 31 } }),
      null,
      { period: '2024', value: 31 },
    ],
    [
      'lead-method',
      measured({ leadMethod: 'baru', methods: [{ id: 'baru', name: { id: 'Timbangan' } }] }),
      { id: 'Susenas' },
      { id: 'Timbangan' },
    ],
    [
      'unit',
      measured({ unit: { kind: 'count', label: { id: 'ton' } } }),
      { kind: 'percent', label: { id: 'persen' } },
      { kind: 'count', label: { id: 'ton' } },
    ],
  ])('in its %s', (aspect, later, before, after) => {
    const changes = changesBy(later);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'method-changed',
      owner: 'dlh',
      aspect,
      before,
      after,
    });
  });

  test.each<[string, Partial<IndicatorDefinition>, string | null, string | null]>([
    ['definition', { definition: { id: 'Lain' } }, '2026-05-20', null],
    ['formula', { formulaText: { id: 'a ÷ c' } }, '2026-05-20', null],
    ['direction', measured({ direction: 'lower-is-better' }), '2026-05-20', null],
    ['deadline, which measures nothing,', measured({ expectedLag: days(190) }), null, 'better'],
    [
      'definition, after the later day,',
      { definition: { id: 'Lain' }, publishedAt: isoDate('2026-07-01') },
      null,
      'better',
    ],
  ])('with another %s: its figures', (_, later, redefinedAt, verdict) => {
    const before = [LAST_YEAR, aFigure('2025-Q3', 30, IN_WINTER)];
    const after = [aFigure('2026-Q1', 49, IN_SPRING), aFigure('2025-Q3', 35, IN_SPRING)];
    const targets = [aTarget('2025-Q4', 50), aTarget('2026-Q1', 50)];
    const changes = hearingChanges(
      anEditionPair({
        records: [aRecord({ indicator, observations: [...before, ...after], targets })],
        definitions: [aDefinition(), aDefinition({ ...IN_SPRING, ...later })],
      }),
    );
    for (const kind of ['value-moved', 'value-revised', 'status-flipped'] as const)
      expect(only(changes, kind)).toMatchObject({ redefinedAt, improvement: verdict });
    expect(only(changes, 'value-moved').change === null).toBe(verdict === null);
  });

  test('not by a version that says the same, or one that follows the later day', () => {
    expect(changesBy({ producer: 'Bidang Sampah DLH' })).toEqual([]);
    expect(changesBy({ definition: { id: 'Lain' }, publishedAt: isoDate('2026-07-01') })).toEqual(
      [],
    );
  });
});
