import type { RawIndicator, RawQuickWin, RawReport, RawScorecard } from './raw-api';

/**
 * The product's rules once more, written from the rules alone: what is on screen is held against
 * this, so nothing here may come from the product's own code.
 */

/** Of each key the version published last by the day. */
export function known<T extends { publishedAt: string }>(
  records: readonly T[],
  keyOf: (record: T) => string,
  day: string,
): T[] {
  const latest: Record<string, T> = {};
  for (const record of records) {
    const before = latest[keyOf(record)];
    const isNewer = before === undefined || before.publishedAt <= record.publishedAt;
    if (record.publishedAt <= day && isNewer) latest[keyOf(record)] = record;
  }
  return Object.values(latest);
}

const MONTHS = { monthly: 1, quarterly: 3, semiannual: 6, yearly: 12 } as const;
type Cadence = keyof typeof MONTHS;

const cadenceOf = (period: string): Cadence => {
  if (period.includes('Q')) return 'quarterly';
  if (period.includes('S')) return 'semiannual';
  return period.includes('-') ? 'monthly' : 'yearly';
};

/** Months from year 0 to the end of the period: orders periods of one cadence. */
export const endMonth = (period: string): number => {
  const [year = 0, part = 1] = period.split('-').map((text) => Number(text.replace(/[QS]/, '')));
  return year * 12 + part * MONTHS[cadenceOf(period)];
};

const DAY_MS = 86_400_000;

/** Whole days from the last day of the month to the given day. */
const daysSinceMonthEnd = (month: number, day: string): number =>
  (Date.parse(day) - Date.UTC(Math.floor(month / 12), month % 12, 0)) / DAY_MS;

export type State = {
  indicator: RawIndicator;
  value: number | null;
  target: number | null;
  /** Days past the day on which the next period was due; 0 or less is in time. */
  daysLate: number;
  /** Achievement; null where no grade may be given. */
  percent: number | null;
  meets: boolean | null;
  hasData: boolean;
};

export function stateOf(indicator: RawIndicator, day: string): State {
  const own = indicator.observations.filter(
    ({ method, period }) =>
      method === indicator.leadMethod && cadenceOf(period) === indicator.cadence,
  );
  const figures = known(own, ({ period }) => period, day).sort(
    (a, b) => endMonth(a.period) - endMonth(b.period),
  );
  const latest = figures.findLast(({ value }) => value !== null);
  const answered = figures.findLast(
    ({ value, reason }) => value !== null || reason !== 'not-reported',
  );
  const daysLate = latenessOf(indicator, answered?.period, day);
  const target =
    known(indicator.targets, ({ period }) => period, day).find(
      ({ period }) => period === latest?.period,
    )?.value ?? null;
  const value = latest?.value ?? null;
  const hasData = daysLate <= 0 && latest !== undefined && latest === figures.at(-1);
  return {
    indicator,
    value,
    target,
    daysLate,
    hasData,
    ...grade(indicator, hasData ? value : null, target),
  };
}

function latenessOf(
  { cadence, expectedLagDays }: RawIndicator,
  answered: string | undefined,
  day: string,
): number {
  const length = MONTHS[cadence];
  const isDue = (month: number) => daysSinceMonthEnd(month, day) > expectedLagDays;
  let next = answered === undefined ? 0 : endMonth(answered) + length;
  // One that never reported owes the latest period that is due.
  if (answered === undefined) while (isDue(next + length)) next += length;
  return daysSinceMonthEnd(next, day) - expectedLagDays;
}

/** R ÷ T, or (2T − R) ÷ T where lower is better. */
function grade(
  { formula }: RawIndicator,
  value: number | null,
  target: number | null,
): Pick<State, 'percent' | 'meets'> {
  if (value === null || target === null || formula === 'none')
    return { percent: null, meets: null };
  const meets = formula === 'ratio' ? value >= target : value <= target;
  const better = formula === 'ratio' ? value : 2 * target - value;
  return { meets, percent: target > 0 ? (better / target) * 100 : null };
}

/** Permendagri 86/2017, lower bounds. */
export const bandOf = (percent: number): string => {
  const at = (bound: number) => percent > bound - 1e-9;
  if (at(91)) return 'Sangat Tinggi';
  if (at(76)) return 'Tinggi';
  if (at(66)) return 'Sedang';
  return at(51) ? 'Rendah' : 'Sangat Rendah';
};

export type Work = { quickWin: RawQuickWin; report: RawReport | undefined; spent: number | null };

export const worksOf = ({ quickWins, reports }: RawScorecard, day: string): Work[] =>
  known(quickWins, ({ id }) => id, day).map((quickWin) => {
    const own = reports.filter((report) => report.quickWin === quickWin.id && report.date <= day);
    const report = known(own, ({ date }) => date, day)
      .sort((a, b) => a.date.localeCompare(b.date))
      .at(-1);
    const { apbd, csr, other } = quickWin.budget;
    const budget = apbd + csr + other;
    return { quickWin, report, spent: report && budget > 0 ? (report.spent / budget) * 100 : null };
  });

/** Our own rule: more than twenty points behind plan, and neither done nor before its start. */
export const isCritical = ({ quickWin, report }: Work, day: string): boolean => {
  if (report === undefined || (report.accepted && report.physicalActual >= 100)) return false;
  if (quickWin.start > day && report.physicalActual === 0) return false;
  return report.physicalActual - report.physicalPlan < -20 - 1e-9;
};
