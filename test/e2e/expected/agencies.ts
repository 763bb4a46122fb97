import type { RawIndicator, RawQuickWin, RawReport, RawScorecard } from './raw-api';
import { endMonth, known, type State, stateOf, type Work, worksOf } from './recomputed';
import { countedFrom } from './worksheet-days';

/** What the page of the agencies reads besides what the overview reads. */
type RawAccount = { due: string | null; publishedAt: string };
type RawMilestone = { due: string; doneAt: string | null };

export type RawAgency = {
  id: string;
  name: string;
  shortName: string;
  commission?: string;
  formerNames: { name: string; shortName: string; until: string }[];
};

export type RawAgencies = Omit<
  RawScorecard,
  'agencies' | 'indicators' | 'quickWins' | 'reports'
> & {
  agencies: RawAgency[];
  indicators: (RawIndicator & { accounts: RawAccount[] })[];
  quickWins: (RawQuickWin & { leadAgency: string; milestones: RawMilestone[] })[];
  reports: (RawReport & RawAccount)[];
};

export type RawWorksheets = {
  worksheets: { id: string; agency: string; state: string; due: string; publishedAt: string }[];
};

export type RawPromises = {
  promises: {
    id: string;
    agency: string;
    due: string;
    keptAt: string | null;
    publishedAt: string;
  }[];
};

export type RawAnswers = { scorecard: RawAgencies } & RawWorksheets & RawPromises;

/** Words of the screen for what can be overdue, in the order in which those of one day are listed. */
export const KINDS = [
  'angka indikator',
  'laporan Quick Win',
  'tonggak',
  'tindak lanjut',
  'kertas kerja',
  'janji rapat',
] as const;

type Owed = { agency: string; kind: (typeof KINDS)[number]; days: number };

export type ExpectedAgency = {
  agency: RawAgency;
  /** "2 kertas kerja 120 hari", the longest overdue first. */
  overdue: string[];
  longest: number;
  count: number;
  met: number;
  comparable: number;
  indicators: number;
  owesNothing: boolean;
  /** Figures or reports are overdue and none was ever handed in. */
  isSilent: boolean;
  unreported: number;
};

const DAY_MS = 86_400_000;
const daysFrom = (due: string, day: string): number => (Date.parse(day) - Date.parse(due)) / DAY_MS;

/** Everything with a day, past or coming: positive days are past it. */
function owedOn({ scorecard, worksheets, promises }: RawAnswers, day: string): Owed[] {
  const own = scorecard.indicators.flatMap((indicator) => ofIndicator(indicator, day));
  const works = worksOf(scorecard, day).flatMap((work) => ofWork(work, scorecard, day));
  const sheets = known(worksheets, ({ id }) => id, day)
    .filter(({ state }) => ['not-submitted', 'draft', 'returned'].includes(state))
    .map((it) => ({ agency: it.agency, kind: KINDS[4], days: daysFrom(countedFrom(it), day) }));
  const promised = known(promises, ({ id }) => id, day)
    .filter(({ keptAt }) => keptAt === null || keptAt > day)
    .map((it) => ({ agency: it.agency, kind: KINDS[5], days: daysFrom(it.due, day) }));
  return [...own, ...works, ...sheets, ...promised];
}

function ofIndicator(indicator: RawAgencies['indicators'][number], day: string): Owed[] {
  const { agency } = indicator;
  const { percent, meets, daysLate } = stateOf(indicator, day);
  const account = known(indicator.accounts, () => '', day)[0];
  const isReached = percent !== null && meets === true;
  return [
    { agency, kind: KINDS[0], days: daysLate },
    ...(account === undefined || account.due === null || isReached
      ? []
      : [{ agency, kind: KINDS[3], days: daysFrom(account.due, day) }]),
  ];
}

function ofWork({ quickWin, report }: Work, scorecard: RawAgencies, day: string): Owed[] {
  const full = known(scorecard.quickWins, ({ id }) => id, day).find(({ id }) => id === quickWin.id);
  const agency = full?.leadAgency ?? '';
  const account = scorecard.reports.find((it) => it === report);
  const isAhead = quickWin.start > day && (report === undefined || report.physicalActual === 0);
  const isDone =
    !isAhead && report !== undefined && report.accepted && report.physicalActual >= 100;
  const open = full?.milestones.filter(({ doneAt }) => doneAt === null || doneAt > day) ?? [];
  return [
    ...(isAhead || isDone
      ? []
      : [{ agency, kind: KINDS[1], days: reportDays(quickWin, report, day) }]),
    ...open.map(({ due }) => ({ agency, kind: KINDS[2], days: daysFrom(due, day) })),
    ...(account === undefined || account.due === null || isDone
      ? []
      : [{ agency, kind: KINDS[3], days: daysFrom(account.due, day) }]),
  ];
}

/** Each month is reported ten days after its end at the latest, from the month of the start on. */
function reportDays({ start }: RawQuickWin, report: RawReport | undefined, day: string): number {
  const owed =
    report === undefined ? endMonth(start.slice(0, 7)) : endMonth(report.date.slice(0, 7)) + 1;
  const monthEnd = Date.UTC(Math.floor(owed / 12), owed % 12, 0);
  return (Date.parse(day) - monthEnd) / DAY_MS - 10;
}

/** Every agency with what it owes, before any order. */
export function agenciesOn(answers: RawAnswers, day: string): ExpectedAgency[] {
  const { agencies, indicators, quickWins } = answers.scorecard;
  const all = owedOn(answers, day);
  return agencies.map((agency) => {
    const owed = all.filter((it) => it.agency === agency.id);
    const late = owed.filter(({ days }) => days > 0);
    const states = indicators.filter((it) => it.agency === agency.id).map((it) => stateOf(it, day));
    const compared = states.filter(({ meets }) => meets !== null);
    const reporting = late.filter(({ kind }) => kind === KINDS[0] || kind === KINDS[1]);
    const isSilent = reporting.length > 0 && !hasHandedIn(answers.scorecard, agency.id, day);
    return {
      agency,
      isSilent,
      unreported: reporting.length,
      overdue: overdueWords(late, isSilent),
      longest: Math.max(0, ...late.map(({ days }) => days)),
      count: late.length,
      met: compared.filter(({ meets }: State) => meets).length,
      comparable: compared.length,
      indicators: states.length,
      owesNothing:
        owed.length + states.length === 0 &&
        quickWins.every(({ leadAgency }) => leadAgency !== agency.id),
    };
  });
}

function hasHandedIn(raw: RawAgencies, agency: string, day: string): boolean {
  const leads = raw.quickWins.filter(({ leadAgency }) => leadAgency === agency);
  return (
    raw.indicators.some(
      (it) =>
        it.agency === agency &&
        it.observations.some((entry) => entry.value !== null && entry.publishedAt <= day),
    ) ||
    raw.reports.some(
      ({ quickWin, publishedAt }) => publishedAt <= day && leads.some(({ id }) => id === quickWin),
    )
  );
}

/** Of what was never handed in nobody knows since when it is late. */
function overdueWords(late: readonly Owed[], isSilent: boolean): string[] {
  const byKind = KINDS.map((kind) => {
    const days = late.filter((it) => it.kind === kind).map((it) => it.days);
    return { kind, count: days.length, longest: Math.max(0, ...days) };
  });
  return byKind
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.longest - a.longest)
    .map(({ kind, count, longest }) => {
      const isUnknown = isSilent && (kind === KINDS[0] || kind === KINDS[1]);
      const days = isUnknown ? 'belum pernah' : `${longest.toLocaleString('id-ID')} hari`;
      return `${count} ${kind} ${days}`;
    });
}
