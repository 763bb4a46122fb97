import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import {
  aFigure,
  agencyNamed,
  anEvaluationScheme,
  anIndicator,
  aQuickWinCondition,
  aRecord,
  aSource,
} from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { selectBasis } from './selectBasis';
import { definitionsFile } from './table/definitionsFile';
import { sourcesFile } from './table/sourcesFile';
import { basisFinding, schemeText } from './words/basisWords';
import { definitionSentences } from './words/definitionWords';

const on = isoDate('2026-06-30');

const record = (code: string, simulated: boolean) =>
  aRecord({
    indicator: anIndicator({ id: code, code, name: { id: code }, agency: 'dlh' }),
    observations: [aFigure('2024', 1, { source: aSource({ name: code, simulated }) })],
  });

const definition = (code: string, text: string, publishedAt: string): IndicatorDefinition => ({
  id: code,
  indicator: anIndicator({ id: code, code, agency: 'dlh' }),
  aliases: [],
  definition: { id: text },
  formulaText: { id: 'A ÷ B × 100' },
  leadReason: null,
  producer: 'BPS',
  steward: 'Diskominfo',
  documents: [],
  sourceUrl: null,
  nextRelease: null,
  publishedAt: isoDate(publishedAt),
});

const records = [record('ENV-01', true), record('P0', false), record('SOC-01', true)];
const conditions = records.map((each) => indicatorCondition(each, on));

const model = selectBasis({
  conditions,
  inScope: conditions.filter(({ indicator }) => indicator.code === 'ENV-01'),
  records,
  quickWins: [aQuickWinCondition({}, {})],
  definitions: [
    definition('ENV-01', 'Lama.', '2022-01-02'),
    definition('ENV-01', 'Baru.', '2026-06-30'),
    definition('ENV-01', 'Nanti.', '2026-07-01'),
    definition('P0', 'Nanti.', '2026-07-01'),
  ],
  scheme: anEvaluationScheme(),
  on,
  rules: USUAL_RULES,
});

const [own, macro] = model.indicators;
const known = { agencies: agencyNamed('dlh'), on };

test('explains the scope and what is always read out, each as it was defined on the day', () => {
  expect(model.indicators.map(({ indicator }) => indicator.code)).toEqual(['ENV-01', 'P0']);
  expect(own && definitionSentences(own, known, i18nIn())).toEqual([
    'Baru.',
    'Rumus: A ÷ B × 100.',
    'Satuan persen, semakin rendah semakin baik; tiap tahun, tenggat lapor 180\u00a0hari.',
    'Produsen: BPS; OPD: DLH; definisi terbit 30 Jun 2026.',
  ]);
  expect(macro && definitionSentences(macro, known, i18nIn())[0]).toBe(
    'Definisinya belum terbit per 30 Juni 2026.',
  );
});

test('counts the figures of these indicators alone, and how many are simulated', () => {
  expect(model.sources.figures).toBe(2);
  expect(basisFinding(model, i18nIn())).toContain(
    '1 dari 2 angka adalah data simulasi (50,0\u00a0%)',
  );
  expect(sourcesFile(model, i18nIn()).rows.map(({ values }) => values?.slice(0, 3))).toEqual([
    ['ENV-01', 'data simulasi', 1],
    ['P0', 'terbit', 1],
    ['BPS', 'terbit', 0],
  ]);
});

test('prints the weights in force', () => {
  expect(schemeText(model, i18nIn())).toContain(
    'skala 0–4: Baseline 10\u00a0%, Output 20\u00a0%, Outcome 30\u00a0%, Impact 20\u00a0%, Quick Win 20\u00a0%.',
  );
  expect(schemeText({ ...model, scheme: null }, i18nIn())).toBe(
    'Skema evaluasi yang berlaku pada 30 Juni 2026 tidak terbit.',
  );
});

test('the workbook has the same definitions', () => {
  const { rows } = definitionsFile(model, known.agencies, i18nIn());
  expect(rows[0]?.values).toEqual([
    ...['ENV-01', 'ENV-01', 'Baru.', 'A ÷ B × 100', 'persen', 'semakin rendah semakin baik'],
    ...['tahun', 180, 'DLH', 'BPS', '2026-06-30'],
  ]);
  expect(rows[1]?.values?.slice(2, 4)).toEqual([null, null]);
});
