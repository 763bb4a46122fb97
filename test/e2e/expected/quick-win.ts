import { decimal, percentText } from './written';

/** One published version of a quick win, of the plan's answer. */
export type RawPlan = {
  id: string;
  name: { id: string };
  budget: { apbd: number; csr: number; other: number };
  milestones: {
    id: string;
    name: { id: string };
    due: string;
    originalDue: string;
    doneAt: string | null;
  }[];
  publishedAt: string;
};

export type RawProgress = {
  date: string;
  physicalPlan: number;
  physicalActual: number;
  financialPlan: number;
  spent: number;
  publishedAt: string;
};

const MONTHS = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const month = (date: string) => MONTHS[Number(date.slice(5, 7)) - 1];

/** "31 Okt 2026". */
export const shortDate = (date: string): string =>
  `${Number(date.slice(8))} ${month(date)} ${date.slice(0, 4)}`;

/** Of each day the version published last by `on`, oldest day first. */
export function reportsOn(reports: readonly RawProgress[], on: string): RawProgress[] {
  const known = reports.filter(({ publishedAt }) => publishedAt <= on);
  const days = [...new Set(known.map(({ date }) => date))].sort();
  return days.flatMap((day) => {
    const versions = known.filter(({ date }) => date === day);
    const newest = versions
      .map(({ publishedAt }) => publishedAt)
      .sort()
      .at(-1);
    return versions.findLast(({ publishedAt }) => publishedAt === newest) ?? [];
  });
}

/** The version in force on a day. */
export function planOn(plans: readonly RawPlan[], id: string, on: string): RawPlan {
  const versions = plans.filter((plan) => plan.id === id && plan.publishedAt <= on);
  const plan = versions.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1)).at(-1);
  if (plan === undefined) throw new Error(`${id} was not published by ${on}`);
  return plan;
}

export const budgetOf = ({ budget }: RawPlan): number => budget.apbd + budget.csr + budget.other;

const signed = (value: number): string => {
  const written = decimal(value, 1);
  return value > 0 && written !== '0,0' ? `+${written}` : written.replace('−0,0', '0,0');
};

export const shareSpent = (plan: RawPlan, { spent }: RawProgress): number =>
  (spent / budgetOf(plan)) * 100;

/** The row of a report in the table of months; its status word is left to another test. */
export const monthRow = (plan: RawPlan, report: RawProgress) => ({
  month: `${month(report.date)} ${report.date.slice(0, 4)}`,
  plan: decimal(report.physicalPlan, 1),
  work: decimal(report.physicalActual, 1),
  deviation: signed(report.physicalActual - report.physicalPlan),
  moneyPlan: decimal(report.financialPlan, 1),
  money: decimal(shareSpent(plan, report), 1),
  report: shortDate(report.date),
  published: shortDate(report.publishedAt),
});

/** The figures between status and owner at the head of the page. */
export function headFigures(plan: RawPlan, report: RawProgress): string[] {
  const share = shareSpent(plan, report);
  return [
    `${signed(report.physicalActual - report.physicalPlan)} poin persen`,
    `${signed(share - report.physicalActual)} poin persen`,
    percentText(share),
  ];
}
