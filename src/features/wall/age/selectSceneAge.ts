import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { evaluationYears } from '@/domain/assessment/evaluation-years/evaluationYears';
import type { Observation, Source } from '@/domain/indicator/indicator';
import type { OwnRules } from '@/domain/rules/ownRules';
import type { IsoDate } from '@/domain/time/calendar';
import { comparePeriods } from '@/domain/time/period';
import type { Scene } from '@/domain/wall/rotation/scene';

/** What is known of the age of the figures of a scene. */
export type SceneAgeModel = {
  sources: Source[];
  /** Day of the newest entry by an agency; `null` where the records do not say. */
  entered: IsoDate | null;
  /** Day of the newest publication. */
  published: IsoDate | null;
  /** Of figures owed, how many are late; `null` where nothing is owed. */
  late: { late: number; owed: number } | null;
};

type Question = {
  scene: Scene;
  scorecard: Scorecard;
  observations: readonly Observation[] | undefined;
  on: IsoDate;
  rules: OwnRules;
};

type Dated = { source: Source; enteredAt?: IsoDate; publishedAt: IsoDate };

export function selectSceneAge(question: Question): SceneAgeModel {
  const known = question.observations?.filter(({ publishedAt }) => publishedAt <= question.on);
  const dated = recordsOf({ ...question, observations: known }).filter(
    ({ publishedAt }) => publishedAt <= question.on,
  );
  return {
    sources: dated.map(({ source }) => source),
    entered: newest(dated.map(({ enteredAt }) => enteredAt)),
    published: newest(dated.map(({ publishedAt }) => publishedAt)),
    late: lateOf(question),
  };
}

function recordsOf({ scene, scorecard, observations, on, rules }: Question): Dated[] {
  switch (scene.kind) {
    case 'map':
      return newestPeriod(
        (observations ?? []).filter(({ area }) => area !== scorecard.regency.code),
      );
    case 'indicator':
      return (observations ?? []).filter(({ area }) => area === scorecard.regency.code);
    case 'quick-wins':
      return quickWinsOf(scorecard, { on, rules }, null);
    case 'evaluation':
      return evaluationOf(scorecard, on);
    case 'summary':
      return [...figuresOf(scorecard, on, null), ...quickWinsOf(scorecard, { on, rules }, null)];
    case 'dimension':
      return [
        ...figuresOf(scorecard, on, scene.subject),
        ...quickWinsOf(scorecard, { on, rules }, scene.subject),
      ];
    case 'lateness':
      return figuresOf(scorecard, on, null);
  }
}

const figuresOf = (scorecard: Scorecard, on: IsoDate, dimension: string | null): Dated[] =>
  conditionsIn(scorecard, on, dimension).flatMap(({ latest }) => latest ?? []);

const conditionsIn = (scorecard: Scorecard, on: IsoDate, dimension: string | null) =>
  scorecard.indicators.ok
    ? indicatorConditionsOf(scorecard, on).filter(
        ({ indicator }) => dimension === null || indicator.dimension === dimension,
      )
    : [];

/** Its plan and money come from the catalog, its progress from the newest report. */
const quickWinsOf = (
  scorecard: Scorecard,
  { on, rules }: Pick<Question, 'on' | 'rules'>,
  dimension: string | null,
): Dated[] =>
  scorecard.quickWins.ok
    ? quickWinConditionsOf(scorecard, { on, rules })
        .filter(({ quickWin }) => dimension === null || quickWin.dimension === dimension)
        .flatMap(({ quickWin, report }) => (report === null ? [quickWin] : [quickWin, report]))
    : [];

/** A map shows one period; the earlier ones would make it look older, or truer, than it is. */
function newestPeriod(observations: readonly Observation[]): Observation[] {
  const measured = observations.filter(({ kind }) => kind === 'measured');
  const [newest] = [...measured].sort((a, b) => comparePeriods(b.period, a.period));
  return observations.filter(({ period }) => period === newest?.period);
}

function evaluationOf({ evaluations }: Scorecard, on: IsoDate): Evaluation[] {
  const latest = evaluations.ok ? evaluationYears(evaluations.value, on)[0] : undefined;
  return latest === undefined ? [] : [latest.result];
}

function lateOf({ scene, scorecard, on }: Question): SceneAgeModel['late'] {
  if (!['summary', 'dimension', 'lateness'].includes(scene.kind)) return null;
  const owed = conditionsIn(scorecard, on, scene.subject);
  const late = owed.filter(({ freshness }) => freshness.kind === 'late').length;
  return owed.length === 0 ? null : { late, owed: owed.length };
}

const newest = (dates: readonly (IsoDate | undefined)[]): IsoDate | null =>
  dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1) ?? null;
