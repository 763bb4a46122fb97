import { periodParts } from '@/domain/time/period';
import { rowProblem } from '../build/parts/context';
import type { Problem } from '../report/problem';
import type { Records, RowOf } from '../tables/tables';

type Row = RowOf<'observations'>;
type Measured = Row & { value: number };

/** Fewer figures say nothing of what is usual. */
const ENOUGH = 4;
/** The usual figure is so many times one that may be a share of 1. */
const FAR = 10;

const isMeasured = (row: Row): row is Measured => row.value !== null;

function byIndicator<T extends { indicator: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(row.indicator);
    if (known === undefined) groups.set(row.indicator, [row]);
    else known.push(row);
  }
  return groups;
}

/** What may be meant so, and is more often a slip: told as notes. */
export function suspiciousFigures({ indicators, observations, targets }: Records): Problem[] {
  const figures = byIndicator(observations.filter(isMeasured));
  const planned = byIndicator(targets);
  const newest = new Map(indicators.map((row) => [row.id, row]));
  return [...newest.values()].flatMap((indicator) => [
    ...(indicator.unitKind === 'percent' ? oddPercents(figures.get(indicator.id) ?? []) : []),
    ...yearlyTargets(indicator, planned.get(indicator.id) ?? []),
  ]);
}

/** A share of 1 among percentages, or the only negative figure. */
function oddPercents(rows: readonly Measured[]): Problem[] {
  if (rows.length < ENOUGH) return [];
  const sorted = rows.map(({ value }) => value).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const range = `${shown(sorted.find((value) => value > 1) ?? usual)}–${shown(sorted.at(-1) ?? usual)}`;
  const negatives = sorted.filter((value) => value < 0).length;
  return rows.flatMap((row) => {
    const { at, value } = row;
    if (value > 0 && value <= 1 && usual >= value * FAR && usual > 1)
      return [
        rowProblem(at, 'value', shown(value), {
          reason: `angka lain indikator ini ${range}; ${shown(value)} mungkin ${shown(value * 100)} persen`,
          fix: `Tulis ${shown(value * 100)} bila itu maksudnya; biarkan bila memang ${shown(value)} persen.`,
        }),
      ];
    return value < 0 && negatives * FAR <= rows.length + FAR - 1 && usual > 0
      ? [
          rowProblem(at, 'value', shown(value), {
            reason: `angka ini negatif, sedangkan angka lain indikator ini ${range}`,
            fix: 'Periksa tandanya; biarkan bila memang negatif.',
          }),
        ]
      : [];
  });
}

const shown = (value: number): string => String(Number(value.toPrecision(12))).replace('.', ',');

const CADENCES: Readonly<Record<string, string>> = {
  monthly: 'bulanan',
  quarterly: 'triwulanan',
  semiannual: 'semesteran',
};

/** A figure of a quarter is held against the target of its quarter; that of the year gives it no status. */
function yearlyTargets(
  { cadence, formula }: RowOf<'indicators'>,
  targets: readonly RowOf<'targets'>[],
): Problem[] {
  const word = CADENCES[cadence];
  const isOwn = ({ period }: RowOf<'targets'>) => periodParts(period).cadence === cadence;
  const [first] = targets;
  if (word === undefined || formula === 'none' || first === undefined || targets.some(isOwn))
    return [];
  return [
    rowProblem(first.at, 'period', first.period, {
      reason: `indikator ini ${word}, tetapi targetnya hanya tahunan: angkanya tidak mendapat status`,
      fix: `Tambahkan target per periode ${word} (Kumulatif "ya" bila dihitung sejak Januari); biarkan bila memang belum ditetapkan.`,
    }),
  ];
}
