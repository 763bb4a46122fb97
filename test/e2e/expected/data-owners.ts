import type { RawFigure, RawIndicator, RawScorecard } from './raw-api';
import { known, stateOf } from './recomputed';

/** What the page about the data reads besides what the overview reads. */
export type RawSource = { id: string; name: string; url?: string; simulated: boolean };
type Sourced = { source: string; publishedAt: string };
type SourcedIndicator = Omit<RawIndicator, 'observations'> & {
  observations: (RawFigure & Sourced)[];
};

export type RawDataScorecard = Omit<
  RawScorecard,
  'indicators' | 'agencies' | 'quickWins' | 'reports' | 'evaluations' | 'programmes'
> & {
  sources: RawSource[];
  agencies: {
    id: string;
    name: string;
    formerNames: { name: string; until: string }[];
  }[];
  indicators: SourcedIndicator[];
  quickWins: (RawScorecard['quickWins'][number] & Sourced)[];
  reports: (RawScorecard['reports'][number] & Sourced)[];
  evaluations: (RawScorecard['evaluations'][number] & Sourced)[];
  programmes: (RawScorecard['programmes'][number] & Sourced)[];
};

export type Owner = {
  id: string;
  name: string;
  owed: number;
  late: number;
  never: boolean;
  daysLate: number;
};

/** Every agency that owes a figure, the longest late first; those that never reported after them. */
export function ownersOn({ indicators, agencies }: RawDataScorecard, day: string): Owner[] {
  const ids = [...new Set(indicators.map(({ agency }) => agency))];
  return ids
    .map((id) => {
      const own = indicators.filter(({ agency }) => agency === id);
      const days = own.map((indicator) => stateOf(indicator, day).daysLate);
      const agency = agencies.find((known) => known.id === id);
      const former = agency?.formerNames.filter(({ until }) => day < until) ?? [];
      return {
        id,
        name: former[0]?.name ?? agency?.name ?? id,
        owed: own.length,
        late: days.filter((late) => late > 0).length,
        never: own.every((indicator) => !hasReported(indicator, day)),
        daysLate: Math.max(0, ...days),
      };
    })
    .sort(
      (a, b) =>
        Number(a.never) - Number(b.never) || b.daysLate - a.daysLate || (a.id < b.id ? -1 : 1),
    );
}

const hasReported = ({ observations, leadMethod }: SourcedIndicator, day: string): boolean =>
  observations.some(
    ({ method, value, reason, publishedAt }) =>
      method === leadMethod && publishedAt <= day && (value !== null || reason !== 'not-reported'),
  );

export type Figures = { all: number; simulated: number; indicators: number; touched: number };

/** Figures in their version of the day, and how many of them are simulated. */
export function figuresOn(scorecard: RawDataScorecard, day: string): Figures {
  const simulated = new Set(scorecard.sources.filter((it) => it.simulated).map(({ id }) => id));
  const byIndicator = scorecard.indicators.map((indicator) => figuresOf(indicator, day));
  const isSimulated = ({ source }: Sourced) => simulated.has(source);
  const figures = byIndicator.flat();
  return {
    all: figures.length,
    simulated: figures.filter(isSimulated).length,
    indicators: byIndicator.filter((own) => own.length > 0).length,
    touched: byIndicator.filter((own) => own.some(isSimulated)).length,
  };
}

const figuresOf = ({ observations }: SourcedIndicator, day: string) =>
  known(observations, ({ area, period, method }) => `${area} ${period} ${method}`, day).filter(
    ({ value }) => value !== null,
  );

/** Sources in use on the day; those that look the same are one. */
export function sourcesOn(scorecard: RawDataScorecard, day: string): RawSource[] {
  const { quickWins, reports, evaluations, programmes } = scorecard;
  const used: Sourced[] = [
    ...scorecard.indicators.flatMap((indicator) => figuresOf(indicator, day)),
    ...known(quickWins, ({ id }) => id, day),
    ...known(reports, ({ quickWin, date }) => `${quickWin} ${date}`, day),
    ...known(evaluations, ({ year, stage }) => `${year} ${stage}`, day),
    ...known(programmes, ({ year, dimension }) => `${year} ${dimension}`, day),
  ];
  const looks = new Map<string, RawSource>();
  for (const { source } of used) {
    const found = scorecard.sources.find(({ id }) => id === source);
    if (found !== undefined) looks.set(`${found.name} ${found.url} ${found.simulated}`, found);
  }
  return [...looks.values()];
}
