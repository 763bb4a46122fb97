import type { Figure, IndicatorBody, Target } from '@/api/contract/scorecard/parts';
import type { RowOf } from '../../tables/tables';
import type { Definition } from '../catalog/indicators';
import { type Context, rowProblem } from '../parts/context';
import { optionalText } from '../parts/texts';
import { groupBy } from '../parts/versions';

/** All that is known of one indicator, every version, the regency's own areas first. */
export type Series = {
  observations: Figure[];
  targets: Target[];
  accounts: IndicatorBody['accounts'];
};

/** The series of every indicator by its id. */
export function buildSeries(
  context: Context,
  definitions: ReadonlyMap<string, Definition>,
  regency: string,
): (id: string) => Series {
  const { records, origins } = context;
  const figures = groupBy(records.observations, ({ indicator }) => indicator);
  const targets = groupBy(records.targets, ({ indicator }) => indicator);
  const accounts = groupBy(records.accounts, ({ indicator }) => indicator);
  return (id) => ({
    observations: figures(id).flatMap((row) => {
      const figure = figureOf(row, definitions.get(id), regency, context);
      return figure === null ? [] : [origins.of(row, figure)];
    }),
    targets: targets(id).map((row) =>
      origins.of(row, {
        area: row.area ?? regency,
        period: row.period,
        value: row.value,
        document: row.document,
        cumulative: row.cumulative ?? false,
        publishedAt: row.publishedAt,
      }),
    ),
    accounts: accounts(id).map((row) => origins.of(row, accountOf(row))),
  });
}

type AccountRow = Omit<RowOf<'accounts'>, 'indicator'>;

/** Kendala, tindak lanjut, penanggung jawab and tenggat of a row. */
export const accountOf = (row: AccountRow): IndicatorBody['accounts'][number] => ({
  obstacle: optionalText(row.obstacle, row.obstacleEn),
  followUp: optionalText(row.followUp, row.followUpEn),
  responsible: optionalText(row.responsible, row.responsibleEn),
  due: row.due,
  enteredAt: row.enteredAt,
  publishedAt: row.publishedAt,
});

function figureOf(
  row: RowOf<'observations'>,
  definition: Definition | undefined,
  regency: string,
  { problems }: Context,
): Figure | null {
  const method = row.method ?? definition?.leadMethod;
  if (definition === undefined || method === undefined) return null;
  if (!definition.methods.some(({ id }) => id === method)) {
    problems.push(rowProblem(row.at, 'method', method, UNKNOWN_METHOD));
    return null;
  }
  const { period, source, enteredAt, publishedAt, value, reason, status } = row;
  const base = { area: row.area ?? regency, period, method, source, enteredAt, publishedAt };
  if (value !== null && reason === null)
    return status === null ? { ...base, value } : { ...base, value, status };
  if (value === null && reason !== null) return { ...base, value, reason };
  problems.push(
    value === null
      ? rowProblem(row.at, 'reason', '', NO_REASON)
      : rowProblem(row.at, 'reason', reason ?? '', NEEDLESS_REASON),
  );
  return null;
}

const UNKNOWN_METHOD = {
  reason: 'sheet Metode tidak punya metode ini untuk indikator ini',
  fix: 'Tulis ID salah satu metodenya, atau kosongkan sel untuk metode utama.',
};
const NO_REASON = {
  reason: 'Nilai kosong dan Alasan juga kosong; sel kosong bukan 0',
  fix: 'Isi angkanya, atau tulis alasannya: belum lapor, disembunyikan, tidak berlaku atau tidak dikumpulkan.',
};
const NEEDLESS_REASON = {
  reason: 'ada angka dan ada pula alasan mengapa tidak ada angka',
  fix: 'Kosongkan Alasan, atau kosongkan Nilai.',
};
