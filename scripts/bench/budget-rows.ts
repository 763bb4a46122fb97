import { SIZES, type Size } from './build-contestants';
import { PAGE_INTERACTIONS, type PageInteraction } from './page-interactions';
import type { Results } from './results';

type Bound = { must: number; aim: number };

/** One promise; `value` is in the unit that the title names. */
export type BudgetRow = Bound & { title: string; value: number; atLeast: boolean };

export type Verdict = 'broken' | 'must' | 'aim';

const LOAD_BUDGETS: Record<Size, Record<'transfer' | 'blocking' | 'heap' | 'change', Bound>> = {
  S: {
    transfer: { must: 186, aim: 130 },
    blocking: { must: 150, aim: 60 },
    heap: { must: 8, aim: 4 },
    change: { must: 42, aim: 25 },
  },
  L: {
    transfer: { must: 260, aim: 190 },
    blocking: { must: 290, aim: 100 },
    heap: { must: 12, aim: 6 },
    change: { must: 120, aim: 40 },
  },
};
/** What a change by hand took on the machine that the budgets in ms come from. */
const REFERENCE_CHANGE_MS: Record<Size, number> = { S: 16, L: 22 };
const REQUESTS: Bound = { must: 12, aim: 8 };
const READY_RATIO: Bound = { must: 2.5, aim: 1.5 };
const CPU_RATIO: Bound = { must: 3, aim: 2 };
const SHIFT: Bound = { must: 0.02, aim: 0 };
const OTHER_PAGE: Bound = { must: 1.5, aim: 1 };
const MAP_PAGE: Bound = { must: 2.5, aim: 1 };
/** Of an idle wall, an hour. */
const WALL: Record<'requests' | 'kilobytes', Bound> = {
  requests: { must: 120, aim: 60 },
  kilobytes: { must: 300, aim: 100 },
};
const LIGHTHOUSE: Record<string, Bound> = { performance: { must: 95, aim: 100 } };
const FULL_SCORE: Bound = { must: 100, aim: 100 };

export function budgetRows(results: Results): BudgetRow[] {
  const scores = Object.entries(results.lighthouse ?? {}).flatMap(([page, categories]) =>
    Object.entries(categories).map(([name, value]) => ({ page, name, value })),
  );
  return [
    ...SIZES.flatMap((size) => rowsOfSize(results, size)),
    ...rowsOfPages(results),
    ...rowsOfWall(results),
    ...scores.map(({ page, name, value }) => ({
      title: `Lighthouse mobile, ${page}, ${name}`,
      value,
      ...(LIGHTHOUSE[name] ?? FULL_SCORE),
      atLeast: true,
    })),
  ];
}

function rowsOfSize(results: Results, size: Size): BudgetRow[] {
  const of = (contestant: 'page' | 'floor', profile: 'fast' | 'slow') =>
    results.loads.find(
      (load) => load.contestant === contestant && load.size === size && load.profile === profile,
    )?.figures ?? fail(`${contestant} ${size} ${profile}`);
  const [slow, fast] = [of('page', 'slow'), of('page', 'fast')];
  const change = results.interactions.find((entry) => entry.size === size)?.figures ?? fail(size);
  const budget = LOAD_BUDGETS[size];
  const row = (title: string, value: number, bound: Bound): BudgetRow => ({
    title: `${size}  ${title}`,
    value,
    ...bound,
    atLeast: false,
  });
  return [
    row('transfer to ready, kB', slow.transferBytes / 1000, budget.transfer),
    row('requests to ready', slow.requests, REQUESTS),
    row('ready, slow, against the floor', slow.ready / of('floor', 'slow').ready, READY_RATIO),
    row('blocking time, slow, ms', slow.blocking, budget.blocking),
    row(
      'main thread to ready, fast, against the floor',
      fast.cpu / of('floor', 'fast').cpu,
      CPU_RATIO,
    ),
    row('layout shift, worse profile', Math.max(slow.shift, fast.shift), SHIFT),
    row('heap when ready, MB', fast.heap / 1_000_000, budget.heap),
    row('change the year, slow, ms', change.year, budget.change),
    row('change the indicator, slow, ms', change.indicator, budget.change),
    row('change the year, slow, against the same by hand', change.year / results.deadChange[size], {
      must: budget.change.must / REFERENCE_CHANGE_MS[size],
      aim: budget.change.aim / REFERENCE_CHANGE_MS[size],
    }),
  ];
}

/** Other pages are held against the overview; what is typed and slid against its change of year. */
function rowsOfPages({ loads, pages, pageInteractions }: Results): BudgetRow[] {
  const overview =
    loads.find(
      ({ contestant, size, profile }) => [contestant, size, profile].join() === 'page,S,slow',
    )?.figures ?? fail('page S slow');
  return [
    ...Object.entries(pages).map(([name, ready]) => ({
      title: `${name} page ready, slow, against the overview`,
      value: ready / overview.ready,
      ...(name === 'map' ? MAP_PAGE : OTHER_PAGE),
      atLeast: false,
    })),
    ...Object.entries(PAGE_INTERACTIONS).map(([name, { title }]) => ({
      title: `L  ${title}, slow, ms`,
      value: pageInteractions[name as PageInteraction],
      ...LOAD_BUDGETS.L.change,
      atLeast: false,
    })),
  ];
}

const rowsOfWall = ({ wall }: Results): BudgetRow[] => [
  { title: 'wall, idle, requests an hour', value: wall.requests, ...WALL.requests, atLeast: false },
  { title: 'wall, idle, kB an hour', value: wall.bytes / 1000, ...WALL.kilobytes, atLeast: false },
];

export function verdictOf({ value, must, aim, atLeast }: BudgetRow): Verdict {
  const keeps = (bound: number) => (atLeast ? value >= bound : value <= bound);
  if (keeps(aim)) return 'aim';
  return keeps(must) ? 'must' : 'broken';
}

function fail(what: string): never {
  throw new Error(`Not measured: ${what}`);
}
