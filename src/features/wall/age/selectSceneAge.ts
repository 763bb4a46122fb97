import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import type { Scorecard } from '@/api/scorecard/parseScorecard';
import type { Evaluation } from '@/domain/assessment/evaluation';
import { evaluationYears } from '@/domain/assessment/evaluation-years/evaluationYears';
import type { Observation, Source } from '@/domain/indicator/indicator';
import type { IsoDate } from '@/domain/time/calendar';
import type { Scene } from '@/domain/wall/scene';

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
};

type Dated = { source: Source; enteredAt?: IsoDate; publishedAt: IsoDate };

export function selectSceneAge(question: Question): SceneAgeModel {
  const dated = recordsOf(question).filter(({ publishedAt }) => publishedAt <= question.on);
  return {
    sources: dated.map(({ source }) => source),
    entered: newest(dated.map(({ enteredAt }) => enteredAt)),
    published: newest(dated.map(({ publishedAt }) => publishedAt)),
    late: lateOf(question),
  };
}

function recordsOf({ scene, scorecard, observations, on }: Question): Dated[] {
  switch (scene.kind) {
    case 'map':
    case 'indicator':
      return [...(observations ?? [])];
    case 'quick-wins':
      return reportsOf(scorecard, on);
    case 'evaluation':
      return evaluationOf(scorecard, on);
    case 'summary':
      return [...figuresOf(scorecard, on, null), ...reportsOf(scorecard, on)];
    case 'dimension':
    case 'lateness':
      return figuresOf(scorecard, on, scene.subject);
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

const reportsOf = (scorecard: Scorecard, on: IsoDate): Dated[] =>
  scorecard.quickWins.ok
    ? quickWinConditionsOf(scorecard, on).flatMap(({ report }) => report ?? [])
    : [];

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
