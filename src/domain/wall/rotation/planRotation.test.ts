import { describe, expect, test } from 'vitest';
import { anEvaluation } from '../../../../test/builders';
import { scorecardConditions } from '../../attention/scorecardConditions';
import { USUAL_RULES } from '../../rules/ownRules';
import { aFigure, anIndicator, aQuickWin, aRecord, aReport, aTarget } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { days, percent } from '../../units';
import { planRotation, type WallFacts } from './planRotation';
import { sceneKey } from './scene';
import { sceneWish, USUAL_SCENES } from './sceneWords';

const on = isoDate('2026-10-10');

const rated = (id: string, achieved: number, over: Parameters<typeof anIndicator>[0] = {}) =>
  aRecord({
    indicator: anIndicator({
      id,
      code: id,
      direction: 'higher-is-better',
      formula: 'ratio',
      expectedLag: days(400),
      ...over,
    }),
    observations: [aFigure('2025', achieved)],
    targets: [aTarget('2025', 100)],
  });
const late = (id: string) =>
  aRecord({
    indicator: anIndicator({ id, code: id, expectedLag: days(100) }),
    observations: [aFigure('2024', 1)],
  });
const quickWin = (id: string, deviation: number) => ({
  quickWin: aQuickWin({ id, dimension: 'living' }),
  report: aReport({ quickWin: id, physicalActual: percent(60 + deviation) }),
});

function factsOf(
  indicators: ReturnType<typeof aRecord>[],
  programmes: ReturnType<typeof quickWin>[] = [],
  over: Partial<WallFacts> = {},
): WallFacts {
  const quickWins = {
    quickWins: programmes.map((it) => it.quickWin),
    reports: programmes.map(({ report }) => report),
  };
  return {
    ...scorecardConditions({ indicators, quickWins }, on, USUAL_RULES),
    evaluations: [],
    districts: 12,
    on,
    isWhole: true,
    ...over,
  };
}

const wishes = (...texts: string[]) => texts.map(sceneWish).filter((wish) => wish !== null);
const planned = (facts: WallFacts, ...texts: string[]) =>
  planRotation(texts.length === 0 ? USUAL_SCENES : wishes(...texts), facts);
const seconds = (facts: WallFacts, text: string) =>
  planned(facts, text)[0]?.showings.map(({ dwell }) => dwell / 1000);

describe('a scene with nothing to say is left out', () => {
  test.each([
    ['an empty scorecard', factsOf([]), []],
    ['one figure on track', factsOf([rated('a', 99)]), ['summary', 'dimension']],
    [
      'a figure measured by district',
      factsOf([rated('a', 99, { level: 'district' })]),
      ['summary', 'map', 'dimension'],
    ],
    ['quick wins that keep to plan', factsOf([], [quickWin('q', 0)]), ['summary']],
    ['a quick win behind plan', factsOf([], [quickWin('q', -6)]), ['summary', 'quick-wins']],
    ['a late figure', factsOf([late('a')]), ['summary', 'dimension', 'lateness']],
    [
      'a published evaluation',
      factsOf([], [], { evaluations: [anEvaluation({ publishedAt: isoDate('2026-01-01') })] }),
      ['evaluation'],
    ],
    [
      'an evaluation that is published later',
      factsOf([], [], { evaluations: [anEvaluation({ publishedAt: isoDate('2026-11-01') })] }),
      [],
    ],
  ])('%s', (_, facts, keys) => {
    expect(planned(facts).map(({ key }) => key)).toEqual(keys);
  });
});

test('the order asked for is kept, and the same scene twice is one', () => {
  const facts = factsOf([rated('a', 99, { level: 'district' })]);
  const keys = planned(facts, 'dimensi', 'peta', 'ringkasan', 'dimensi').map(({ key }) => key);
  expect(keys).toEqual(['dimension', 'map', 'summary']);
});

test('scenes that take turns begin with the worst; a late figure comes after a red one', () => {
  const late2 = late('late');
  const facts = factsOf([
    rated('good', 99, { level: 'district' }),
    { ...late2, indicator: { ...late2.indicator, level: 'district' } },
    rated('low', 60, { level: 'district' }),
    rated('very-low', 30, { level: 'district' }),
  ]);
  expect(planned(facts, 'peta')[0]?.showings.map(sceneKey)).toEqual([
    'map.very-low',
    'map.low',
    'map.late',
    'map.good',
  ]);
});

test('a dimension is as bad as the worst of its indicators and quick wins', () => {
  const facts = factsOf(
    [
      rated('a', 60, { dimension: 'governance' }),
      rated('b', 99, { dimension: 'living' }),
      rated('c', 99, { dimension: 'society' }),
    ],
    [quickWin('q', -50)],
  );
  expect(planned(facts, 'dimensi')[0]?.showings.map(sceneKey)).toEqual([
    'dimension.living',
    'dimension.governance',
    'dimension.society',
  ]);
});

test.each([
  ['dimensi.economy', ['dimension.economy']],
  ['dimensi.living', undefined],
  ['indikator.a', ['indicator.a']],
  ['indikator.gone', undefined],
])('%s is shown alone where it has figures', (text, keys) => {
  const facts = factsOf([rated('a', 99)]);
  expect(planned(facts, text)[0]?.showings.map(sceneKey)).toEqual(keys);
});

describe('how long a scene stays', () => {
  const good = factsOf([rated('a', 99)]);
  const bad = factsOf([rated('a', 40)]);
  const many = factsOf([rated('a', 99, { level: 'district' })], [], { districts: 11 });
  test.each([
    ['on track', good, 'dimensi', [15]],
    ['off track longer', bad, 'dimensi', [25]],
    ['more than ten rows', many, 'peta', [35]],
    ['seconds asked for', good, 'dimensi:12', [12]],
    ['seconds asked for, off track half as long again', bad, 'dimensi:12', [18]],
  ])('%s', (_, facts, text, expected) => {
    expect(seconds(facts, text)).toEqual(expected);
  });

  test('a full turn of the usual scenes takes at most three minutes', () => {
    const dozen = (make: (id: string) => ReturnType<typeof aRecord>) =>
      Array.from({ length: 12 }, (_, at) => make(`${make.name}${at}`));
    const agencies = (id: string) => {
      const record = late(id);
      return { ...record, indicator: { ...record.indicator, agency: id } };
    };
    const poor = (id: string) => rated(id, 40, { level: 'district' });
    const all = factsOf(
      [...dozen(poor), ...dozen(agencies)],
      Array.from({ length: 12 }, (_, at) => quickWin(`q${at}`, -30)),
      { evaluations: [anEvaluation({ publishedAt: isoDate('2026-01-01') })] },
    );
    const rotation = planned(all);
    expect(rotation).toHaveLength(6);
    const turn = rotation.reduce((sum, { showings }) => sum + showings[0].dwell, 0);
    expect(turn / 60_000).toBeLessThanOrEqual(3);
  });
});
