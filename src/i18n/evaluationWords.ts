import type { Evaluation } from '@/domain/assessment/evaluation';
import type { ScoredComponent } from '@/domain/assessment/evaluation-years/componentScores';
import type { Comparison } from '@/domain/assessment/evaluation-years/evaluationYears';
import type { TotalCheck } from '@/domain/assessment/evaluation-years/totalCheck';
import type { Percent, Score } from '@/domain/units';
import type { I18n } from './I18n';

/** A result and what it may be compared with. */
export type Compared = { evaluation: Evaluation; comparison: Comparison };

/** National scores are published with two decimals. */
export const SCORE_DECIMALS = 2;

/** One more than a score prints, so that rounding of the published total can be seen. */
export const CHECK_DECIMALS = 3;

/** The published total with its scale and, where it may be compared, its change. */
export function evaluationFinding({ evaluation, comparison }: Compared, i18n: I18n): string {
  const { t, format } = i18n;
  const { total, scheme, year, stage } = evaluation;
  const values = {
    total: format.number(total, SCORE_DECIMALS),
    max: format.number(scheme.scaleMax, SCORE_DECIMALS),
    year,
    stage,
  };
  if (comparison.kind !== 'same-scheme') return t('evaluation.finding', values);
  const { difference, since } = comparison;
  return t('evaluation.findingChange', {
    ...values,
    since: stageYear(since, stage, i18n),
    delta: format.points(difference, SCORE_DECIMALS),
    tendency: t(`tendency.${scoreTendency(difference)}`),
  });
}

/** A higher score is better; a difference that prints as 0.00 is none. */
export function scoreTendency(difference: number): 'improving' | 'worsening' | 'steady' {
  const printed = Math.round(difference * 10 ** SCORE_DECIMALS);
  if (printed === 0) return 'steady';
  return printed > 0 ? 'improving' : 'worsening';
}

/** What the total may be compared with, or why it may not. */
export function comparisonWords({ evaluation, comparison }: Compared, i18n: I18n): string {
  const { t, format } = i18n;
  if (comparison.kind === 'first') return t('evaluation.first');
  const { since } = comparison;
  const before = format.number(comparison.before, SCORE_DECIMALS);
  switch (comparison.kind) {
    case 'other-scheme':
      return t('evaluation.otherScheme', { since, before });
    case 'other-stage':
      return t('evaluation.otherStage', { since, before, stage: comparison.stage });
    case 'same-scheme':
      return t('evaluation.change', {
        since: stageYear(since, evaluation.stage, i18n),
        before,
        delta: format.points(comparison.difference, SCORE_DECIMALS),
      });
  }
}

/** A year as its final result, stage II, or with the stage that it stands for. */
export const stageYear = (year: number, stage: Evaluation['stage'], { t }: I18n): string =>
  stage === 'II' ? String(year) : t('evaluation.stageYear', { year, stage });

/** The recomputed total beside the published one, with what may explain the difference. */
export const checkWords = (total: Score, check: TotalCheck, { t, format }: I18n): string =>
  t('evaluation.check', {
    recomputed: format.number(check.recomputed, CHECK_DECIMALS),
    total: format.number(total, SCORE_DECIMALS),
    difference: format.points(check.difference, CHECK_DECIMALS),
    verdict: t(`evaluation.check.${check.isWithinRounding ? 'within' : 'beyond'}`),
  });

/** A weight with the decimals that it has: 20 %, 16,5 %. */
export function weightText(weight: Percent, { format }: Pick<I18n, 'format'>): string {
  const decimals = [0, 1].find((places) => Number(weight.toFixed(places)) === weight) ?? 2;
  return format.percent(weight, decimals);
}

/** Names the components that lie lowest on the scale, all that share the score. */
export function lowestWords(
  lowest: readonly ScoredComponent[],
  { scheme }: Evaluation,
  { t, say, format }: I18n,
): string {
  const [one] = lowest;
  if (one === undefined) return '';
  return t('evaluation.lowest', {
    name: lowest.map(({ name }) => say(name)).join(', '),
    score: format.number(one.current, SCORE_DECIMALS),
    max: format.number(scheme.scaleMax, SCORE_DECIMALS),
  });
}

/** Which results the marks of the components stand for. */
export function componentsSummary(
  { year, stage }: Evaluation,
  since: number | null,
  i18n: I18n,
): string {
  const shown = stageYear(year, stage, i18n);
  return since === null
    ? i18n.t('evaluation.summaryAlone', { year: shown })
    : i18n.t('evaluation.summary', { year: shown, since: stageYear(since, stage, i18n) });
}
