import { describe, expect, test } from 'vitest';
import { anEvaluation } from '../../../../test/builders';
import type { IndexScheme } from '../../assessment/evaluation';
import { USUAL_RULES } from '../../rules/ownRules';
import { aFigure, anIndicator, aRecord, aScheme, aTarget } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { percent, percentagePoints } from '../../units';
import { aDefinition, anEdition, aPromise, ON, quickWins, square } from './anEdition';
import { CONTENT_PARTS, type EditionRecords, editionContent } from './editionContent';
import { differingParts, fingerprintOf, isWholeFingerprint, shortFingerprint } from './fingerprint';

const LATER = isoDate('2026-07-15');
const LATE = { publishedAt: LATER };

const reweighed = (scheme: IndexScheme): IndexScheme => ({
  ...scheme,
  components: scheme.components.map((it, at) => ({ ...it, weight: percent(at + 1) })),
});

/** Not a hash, but the same for the same text and nothing else. */
const asDigits = (text: string): string => {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffffff;
  return sum.toString(16).padStart(6, '0').repeat(4);
};

const printOf = (over: Partial<EditionRecords> = {}) =>
  fingerprintOf(editionContent(anEdition(over), ON), asDigits);

const figures = (...observations: ReturnType<typeof aFigure>[]) => ({
  indicators: [aRecord({ observations, targets: [aTarget('2025', 6)] })],
});

describe('the fingerprint of an edition', () => {
  test('has a group for each part', () => {
    expect(printOf().split('.')).toHaveLength(CONTENT_PARTS.length);
  });

  test.each<[string, Partial<EditionRecords>]>([
    [
      'a figure is revised later',
      figures(aFigure('2025', 7), aFigure('2025', 9, { publishedAt: LATER })),
    ],
    [
      'a figure of a new period comes later',
      figures(aFigure('2025', 7), aFigure('2026', 9, { publishedAt: LATER })),
    ],
    ['a definition is changed later', { definitions: [aDefinition(), aDefinition(LATER, 'Lain')] }],
    [
      'a promise is kept later',
      { promises: [aPromise(null, '2026-04-14'), aPromise('2026-07-10', LATER)] },
    ],
    ['the records come in another order', figures(aFigure('2025', 7), aFigure('2024', 5))],
  ])('stays the same when %s', (what, over) => {
    const before = what.includes('order') ? figures(aFigure('2024', 5), aFigure('2025', 7)) : {};
    expect(printOf(over)).toBe(printOf(before));
  });

  test.each<[string, Partial<EditionRecords>, string]>([
    ['a figure that had been published', figures(aFigure('2025', 7.1)), 'figures'],
    ['the status of a figure', figures(aFigure('2025', 7, { status: 'provisional' })), 'figures'],
    [
      'a target',
      {
        indicators: [
          aRecord({ observations: [aFigure('2025', 7)], targets: [aTarget('2025', 8)] }),
        ],
      },
      'targets',
    ],
    [
      'the wording of a definition',
      { definitions: [aDefinition(undefined, 'Lain')] },
      'definitions',
    ],
    [
      'the formula of an indicator',
      {
        indicators: [
          aRecord({
            indicator: anIndicator({ formula: 'ratio' }),
            observations: [aFigure('2025', 7)],
            targets: [aTarget('2025', 6)],
          }),
        ],
      },
      'definitions',
    ],
    ['the day of a milestone', { quickWins: quickWins('2026-12-01') }, 'quickWins'],
    ['a promise', { promises: [] }, 'promises'],
    ['a boundary', { boundaries: square(5) }, 'boundaries'],
    ['a figure of a district', { districts: [] }, 'districts'],
  ])('tells that %s was changed behind its back', (_, over, part) => {
    expect(differingParts(printOf(), printOf(over))).toEqual([part]);
  });

  describe('with the scheme in force, though no evaluation was scored by it yet', () => {
    const former = aScheme({ id: 'EVAL-2022', validFrom: isoDate('2022-01-01') });
    const inForce = aScheme({
      id: 'EVAL-2026',
      supersedes: 'EVAL-2022',
      validFrom: isoDate('2026-05-01'),
      publishedAt: isoDate('2026-04-01'),
      components: [{ code: 'output', name: { id: 'Keluaran' }, weight: percent(60) }],
    });
    const under = (...schemes: IndexScheme[]) =>
      printOf({ evaluations: [anEvaluation({ scheme: former })], schemes: [former, ...schemes] });

    test.each<[string, IndexScheme, string[]]>([
      ['its weights', reweighed(inForce), ['assessment']],
      ['its legal basis', { ...inForce, legalBasis: 'Lain' }, ['assessment']],
      ['nothing of one that comes later', { ...inForce, ...LATE }, []],
    ])('tells that %s changed', (what, changed, parts) => {
      const before = what.startsWith('nothing') ? under() : under(inForce);
      expect(differingParts(before, under(changed))).toEqual(parts);
    });
  });

  test('does not mind the land around', () => {
    const around = square(4);
    const own = around.features.slice(0, 1);
    expect(printOf({ boundaries: { ...around, features: own } })).toBe(printOf());
  });

  test.each([
    [(whole: string) => whole, true],
    [(whole: string) => whole.slice(0, 13), false],
    [(whole: string) => `${whole}.abcdef`, false],
    [(whole: string) => whole.replace('.', ','), false],
    [() => 'ace7 1474 e549 5962', false],
  ])('is whole or not, %#', (change, isWhole) => {
    expect(isWholeFingerprint(change(printOf()))).toBe(isWhole);
  });

  test('is short at the foot of a page', () => {
    expect(shortFingerprint(printOf(), asDigits)).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });
});

test('usual rules leave the texts as they always were, and rules of its own are definitions', () => {
  const usual = editionContent(anEdition(), ON);
  expect(usual.definitions).not.toContain('"rule"');
  const schedule = { ...USUAL_RULES.schedule, lateBelow: percentagePoints(-12) };
  const own = editionContent(anEdition({ rules: { ...USUAL_RULES, schedule } }), ON);
  expect(own.definitions).toContain('["rule","schedule","[-5,-12,-20]"]');
  expect({ ...own, definitions: usual.definitions }).toEqual(usual);
});
