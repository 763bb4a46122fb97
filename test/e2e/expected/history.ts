import type { RawFigure, RawIndicator, RawObservations, RawScorecard } from './raw-api';
import { endMonth, known } from './recomputed';
import { withUnit } from './written';

/** The history of an indicator once more, from the raw answers alone. */
export type RawMethodIndicator = RawIndicator & { methods: { id: string; name: { id: string } }[] };

export type ExpectedRow = { period: string; value: string; target: string; method: string };

const REASONS: Record<string, string> = {
  'not-reported': 'belum dilaporkan',
  suppressed: 'disembunyikan karena jumlah terlalu kecil',
};

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );

/** "2026-Q3" as "Triwulan III 2026". */
export function periodText(period: string): string {
  const [year, part = ''] = period.split('-');
  if (part.startsWith('Q')) return `Triwulan ${ROMAN[Number(part[1])]} ${year}`;
  if (part.startsWith('S')) return `Semester ${ROMAN[Number(part[1])]} ${year}`;
  return part === '' ? String(year) : `${MONTHS[Number(part) - 1]} ${year}`;
}

export function indicatorIn(scorecard: RawScorecard, id: string): RawMethodIndicator {
  const found = scorecard.indicators.find((indicator) => indicator.id === id);
  if (found === undefined || !('methods' in found)) throw new Error(`No indicator ${id}`);
  return found as RawMethodIndicator;
}

/** The regency's figures as they stood on a day, by method, oldest first. */
export function figuresOn({ observations }: RawObservations, area: string, day: string) {
  const own = observations.filter((figure) => figure.area === area);
  return known(own, ({ period, method }) => `${period} ${method}`, day).sort(
    (a, b) => endMonth(a.period) - endMonth(b.period),
  );
}

/** What the table of the history must say of each published figure. */
export function expectedRows(
  indicator: RawMethodIndicator,
  answer: RawObservations,
  area: string,
  day: string,
): ExpectedRow[] {
  const targets = known(
    answer.targets.filter((target) => target.area === area),
    ({ period }) => period,
    day,
  );
  return figuresOn(answer, area, day).map((figure) => {
    const target = targets.find(({ period }) => period === figure.period)?.value;
    return {
      period: periodText(figure.period),
      value:
        figure.value === null
          ? (REASONS[figure.reason ?? ''] ?? '')
          : withUnit(indicator, figure.value),
      target: target === undefined ? '–' : withUnit(indicator, target),
      method: indicator.methods.find(({ id }) => id === figure.method)?.name.id ?? '',
    };
  });
}

/** Lengths of the lines that may be drawn: figures of one method in consecutive periods, two or more. */
export function lineLengths(figures: readonly RawFigure[], monthsApart: number): number[] {
  const runs: RawFigure[][] = [];
  for (const figure of figures.filter(({ value }) => value !== null)) {
    const run = runs.find(
      (it) =>
        it[0]?.method === figure.method &&
        endMonth(figure.period) - endMonth(it.at(-1)?.period ?? '0') === monthsApart,
    );
    if (run === undefined) runs.push([figure]);
    else run.push(figure);
  }
  return runs.map(({ length }) => length).filter((length) => length > 1);
}
