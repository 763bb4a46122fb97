import type { RowOf } from '../../tables/tables';
import { type Context, rowProblem } from '../parts/context';
import { given, optionalText, text } from '../parts/texts';
import { groupBy } from '../parts/versions';
import type { Body } from '../parts/wire';

export type Definition = Body<'indicators'>['indicators'][number];
type Row = RowOf<'indicators'>;
type Method = Definition['methods'][number];

/** Every version of every definition. */
export function buildIndicators(context: Context): Definition[] {
  const { records, origins } = context;
  const methods = groupBy(records.methods, ({ indicator }) => indicator);
  return records.indicators.flatMap((row) => {
    const ways = methods(row.id).map((method) =>
      origins.of(method, {
        id: method.id,
        name: text(method.name, method.nameEn),
        ...given('note', optionalText(method.note, method.noteEn)),
      }),
    );
    const leadMethod = row.leadMethod ?? ways[0]?.id;
    if (leadMethod === undefined) {
      context.problems.push(withoutMethod(row));
      return [];
    }
    if (!ways.some(({ id }) => id === leadMethod)) {
      context.problems.push(unknownLead(row, leadMethod));
      return [];
    }
    checkBaseline(row, context);
    return [origins.of(row, definitionOf(row, ways, leadMethod))];
  });
}

function definitionOf(row: Row, methods: Method[], leadMethod: string): Definition {
  const { baselinePeriod: period, baselineValue: value } = row;
  return {
    id: row.id,
    code: row.code,
    name: text(row.name, row.nameEn),
    dimension: row.dimension,
    subDimension: row.subDimension,
    agency: row.agency,
    unit: { kind: row.unitKind, label: text(row.unit, row.unitEn) },
    decimals: row.decimals,
    direction: row.direction,
    formula: row.formula,
    cadence: row.cadence,
    expectedLagDays: row.expectedLagDays,
    level: row.level,
    isRate: row.isRate,
    methods,
    leadMethod,
    ...(period === null || value === null ? {} : { baseline: { period, value } }),
    ...given('addedAt', row.addedAt),
    ...given('withdrawnAt', row.withdrawnAt),
    aliases: row.aliases ?? [],
    definition: text(row.definition, row.definitionEn),
    formulaText: text(row.formulaText, row.formulaTextEn),
    ...given('leadReason', optionalText(row.leadReason, row.leadReasonEn)),
    producer: row.producer,
    steward: row.steward,
    documents: row.documents ?? [],
    ...given('sourceUrl', row.sourceUrl),
    ...given('nextRelease', row.nextRelease),
    publishedAt: row.publishedAt,
  };
}

const withoutMethod = (row: Row) =>
  rowProblem(row.at, 'id', row.id, {
    reason: 'sheet Metode tidak punya baris untuk indikator ini',
    fix: `Tambahkan baris di Metode dengan Indikator "${row.id}": bagaimana indikator itu diukur.`,
  });

const unknownLead = (row: Row, method: string) =>
  rowProblem(row.at, 'leadMethod', method, {
    reason: 'sheet Metode tidak punya metode ini untuk indikator ini',
    fix: 'Tulis ID salah satu metodenya, atau kosongkan sel untuk metode pertama.',
  });

function checkBaseline(row: Row, { problems }: Context): void {
  if ((row.baselinePeriod === null) === (row.baselineValue === null)) return;
  const column = row.baselinePeriod === null ? 'baselinePeriod' : 'baselineValue';
  problems.push(
    rowProblem(row.at, column, '', {
      reason: 'hanya salah satu dari Periode Awal dan Nilai Awal yang terisi',
      fix: 'Isi keduanya, atau kosongkan keduanya.',
    }),
  );
}
