import type { RawIndicator, RawQuickWin, RawReport, RawScorecard } from './raw-api';
import { known, stateOf } from './recomputed';
import { countedFrom } from './worksheet-days';

/** The rules of what an agency owes once more, from the raw answers alone. */

type Published = { publishedAt: string };
type RawAccount = Published & { due: string | null };

export type RawAgencyScorecard = Omit<RawScorecard, 'indicators' | 'quickWins' | 'reports'> & {
  indicators: (RawIndicator & { accounts: RawAccount[] })[];
  quickWins: (RawQuickWin & {
    leadAgency: string;
    milestones: { name: { id: string }; due: string; doneAt: string | null }[];
  })[];
  reports: (RawReport & { due: string | null })[];
};

export type RawWorksheet = Published & {
  id: string;
  agency: string;
  form: { id: string };
  stage: string;
  due: string;
  state: string;
};

export type RawPromise = Published & {
  id: string;
  agency: string;
  promise: { id: string };
  due: string;
  keptAt: string | null;
};

export type RawDuties = {
  scorecard: RawAgencyScorecard;
  worksheets: RawWorksheet[];
  promises: RawPromise[];
};

/** What the row must say, and how many days it is overdue. */
export type Overdue = { says: string; days: number };

const DAY_MS = 86_400_000;
const daysFrom = (due: string, day: string) => (Date.parse(day) - Date.parse(due)) / DAY_MS;

/** Everything overdue, the longest first. */
export function overdueOf(raw: RawDuties, agency: string, day: string): Overdue[] {
  const dated = [
    ...figuresOwed(raw, agency, day),
    ...quickWinsOwed(raw, agency, day),
    ...known(raw.worksheets, ({ id }) => id, day)
      .filter((it) => it.agency === agency && !['submitted', 'verified'].includes(it.state))
      .map((it) => ({ says: `${it.form.id}, tahap ${it.stage}`, due: countedFrom(it) })),
    ...known(raw.promises, ({ id }) => id, day)
      .filter((it) => it.agency === agency && (it.keptAt === null || it.keptAt > day))
      .map(({ promise, due }) => ({ says: promise.id, due })),
  ];
  return dated
    .map(({ says, due }) => ({ says, days: daysFrom(due, day) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days);
}

type Dated = { says: string; due: string };

const dayBefore = (day: string, count: number) =>
  new Date(Date.parse(day) - count * DAY_MS).toISOString().slice(0, 10);

const figuresOwed = ({ scorecard }: RawDuties, agency: string, day: string): Dated[] =>
  scorecard.indicators
    .filter((indicator) => indicator.agency === agency)
    .flatMap((indicator) => {
      const { daysLate, meets } = stateOf(indicator, day);
      const [account] = known(indicator.accounts, () => indicator.id, day);
      const promised = meets === true ? null : (account?.due ?? null);
      return [
        { says: indicator.name.id, due: dayBefore(day, daysLate) },
        ...(promised === null
          ? []
          : [{ says: `Tindak lanjut ${indicator.name.id}`, due: promised }]),
      ];
    });

function quickWinsOwed({ scorecard }: RawDuties, agency: string, day: string): Dated[] {
  const led = known(scorecard.quickWins, ({ id }) => id, day).filter(
    ({ leadAgency }) => leadAgency === agency,
  );
  return led.flatMap((quickWin) => {
    const own = scorecard.reports.filter((it) => it.quickWin === quickWin.id && it.date <= day);
    const reports = known(own, ({ date }) => date, day);
    const latest = reports.sort((a, b) => a.date.localeCompare(b.date)).at(-1);
    const isDone = latest?.accepted === true && latest.physicalActual >= 100;
    const isAhead = quickWin.start > day && (latest?.physicalActual ?? 0) === 0;
    const name = quickWin.name.id;
    const owedMonth = latest === undefined ? quickWin.start : nextMonth(latest.date);
    const promised = isDone ? null : (latest?.due ?? null);
    return [
      ...(isDone || isAhead ? [] : [{ says: `Laporan ${name}`, due: tenthAfter(owedMonth) }]),
      ...quickWin.milestones
        .filter(({ doneAt }) => doneAt === null || doneAt > day)
        .map((it) => ({ says: `${it.name.id}, ${name}`, due: it.due })),
      ...(promised === null ? [] : [{ says: `Tindak lanjut ${name}`, due: promised }]),
    ];
  });
}

const monthAfter = (date: string, day: number) =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), day))
    .toISOString()
    .slice(0, 10);

const nextMonth = (date: string) => monthAfter(date, 1);
/** Reports are due ten days after the month they describe. */
const tenthAfter = (date: string) => monthAfter(date, 10);
