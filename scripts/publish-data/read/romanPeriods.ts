import { HALF_KNOWN } from '../cells/dates/periods';
import { columnLetter, type Problem } from '../report/problem';
import type { TableName } from '../tables/names';
import { TABLES } from '../tables/tables';
import type { AnyRow } from './rows/readRows';

type Lists = Map<TableName, AnyRow[]>;

/** Columns of periods with the column of the same row that names their indicator. */
const PERIODS: readonly [table: TableName, period: string, indicator: string][] = [
  ['observations', 'period', 'indicator'],
  ['targets', 'period', 'indicator'],
  ['indicators', 'baselinePeriod', 'id'],
  ['quickWins', 'outcomePeriod', 'outcomeIndicator'],
  ['services', 'usersPeriod', ''],
];
const LETTERS: Record<string, [letter: string, most: number]> = {
  quarterly: ['Q', 4],
  semiannual: ['S', 2],
};

/** "III/2025" is a quarter only where the indicator is counted by quarters; elsewhere its row is refused. */
export function romanPeriods(lists: Lists): Problem[] {
  const cadences = new Map(
    (lists.get('indicators') ?? []).map(({ id, cadence }) => [id, String(cadence)]),
  );
  return PERIODS.flatMap(([table, column, indicator]) => {
    const problems = (lists.get(table) ?? []).flatMap((row) => {
      const [, year, number] = HALF_KNOWN.exec(String(row[column])) ?? [];
      if (year === undefined || number === undefined) return [];
      const [letter, most] = LETTERS[cadences.get(row[indicator]) ?? ''] ?? ['', 0];
      if (Number(number) > most) return [unknown(table, column, row)];
      row[column] = `${year}-${letter}${number}`;
      return [];
    });
    const isKnown = (row: AnyRow) => !HALF_KNOWN.test(String(row[column]));
    if (problems.length > 0) lists.set(table, (lists.get(table) ?? []).filter(isKnown));
    return problems;
  });
}

function unknown(table: TableName, column: string, { at, [column]: value }: AnyRow): Problem {
  const [year, number] = String(value).split('-?');
  const columns: Record<string, { heading: string }> = TABLES[table].columns;
  return {
    file: at.sheet.file,
    sheet: at.sheet.sheet,
    row: at.row,
    column: {
      letter: columnLetter(at.sheet.columns.get(column) ?? 0),
      heading: columns[column]?.heading ?? '',
    },
    value: `${['', 'I', 'II', 'III', 'IV'][Number(number)]}/${year}`,
    reason: 'angka Romawi ini dapat berarti triwulan, semester atau bulan',
    fix: `Tulis ${year} TW ${number}, ${year} S1 atau nama bulannya, menurut Frekuensi indikator.`,
  };
}
