import { type BudgetRow, verdictOf } from './budget-rows';
import type { LoadResult } from './measure-all';
import type { Results } from './results';
import { KINDS } from './traffic';

/** Two tables: what was measured for each contestant, then each budget with its verdict. */
export function printReport(results: Results, rows: BudgetRow[]): void {
  const { load, runs } = results;
  printTable([LOAD_HEADINGS, ...results.loads.map(loadCells)]);
  printTable([
    ['change, slow, ms', 'year', 'indicator', 'district'],
    ...results.interactions.map(({ size, figures }) => [
      `page ${size}`,
      ...[figures.year, figures.indicator, figures.district].map(whole),
    ]),
  ]);
  printTable([
    ['change of year by hand on the dead page, slow, ms', 'S', 'L'],
    ['floor', whole(results.deadChange.S), whole(results.deadChange.L)],
  ]);
  printTable([
    ['other pages, slow, ms', ...Object.keys(results.pages)],
    ['page S', ...Object.values(results.pages).map(whole)],
  ]);
  printTable([
    ['budget', 'measured', 'must', 'aim', 'of must', 'verdict'],
    ...rows.map(budgetCells),
  ]);
  console.log(
    `Median of ${runs}; load average ${load.start} to ${load.end} on ${load.cores} cores.`,
  );
  const floor = results.loads.find(
    ({ contestant, size, profile }) => [contestant, size, profile].join() === 'floor,S,slow',
  );
  if (floor !== undefined)
    console.log(
      `The dead page is ready in ${whole(floor.figures.ready)} ms, ${fine(floor.figures.ready / REFERENCE_FLOOR_MS)} times as late as on the machine that the budgets in ms come from.`,
    );
}

/** What the budgets in milliseconds were written beside: a dead page, size S, slow profile. */
const REFERENCE_FLOOR_MS = 597;

const LOAD_HEADINGS = [
  'load',
  ...['kB', ...KINDS, 'requests'],
  ...['FCP', 'LCP', 'ready', 'blocking', 'CPU', 'shift', 'heap MB'],
];

function loadCells({ contestant, size, profile, figures }: LoadResult): string[] {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    `${contestant} ${size} ${profile}`,
    kilobytes(figures.transferBytes),
    ...KINDS.map((kind) => kilobytes(figures[`${kind}Bytes`])),
    whole(figures.requests),
    ...[figures.fcp, figures.lcp, figures.ready, figures.blocking, figures.cpu].map(whole),
    figures.shift.toFixed(4),
    (figures.heap / 1_000_000).toFixed(1),
  ];
}

function budgetCells(row: BudgetRow): string[] {
  const { title, value, must, aim } = row;
  const share = `${Math.round((value / must) * 100)} %`;
  return [title, fine(value), bound(must), bound(aim), share, verdictOf(row)];
}

const bound = (value: number): string => `${Number(value.toFixed(2))}`;
const whole = (value: number): string => value.toFixed(0);
/** Three digits that matter. */
const fine = (value: number): string =>
  value < 1 ? value.toFixed(3) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

function printTable(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  console.log(`\n${rows.map(line).join('\n')}`);
}
