import type { evaluationScores as id } from '../../id/pages/evaluation-scores';
import type { Translation } from '../../translation';

export const evaluationScores: Translation<typeof id> = {
  'evaluation.finding': 'Score {total} of {max} in the {year} evaluation, stage {stage}.',
  'evaluation.findingChange':
    'Score {total} of {max} in the {year} evaluation, stage {stage}, {delta} on {since}: {tendency}.',
  'evaluation.outOf': 'of {max}',
  'evaluation.edition': '{year} evaluation, stage {stage}',
  'evaluation.rank': 'rank {position} of {of} ({scope})',
  'evaluation.noRank': 'no rank published',
  'evaluation.change': '{delta} on {since} ({before})',
  'evaluation.otherScheme': 'Weights changed since {since} ({before}); no difference is computed.',
  'evaluation.otherStage':
    'The {since} result ({before}) is of stage {stage}; no difference is computed.',
  'evaluation.stageYear': '{year} stage {stage}',
  'evaluation.first': 'No earlier evaluation to compare with.',
  'evaluation.lowest': 'Lowest component: {name}, {score} of {max}',
  'evaluation.components':
    'Component scores on the full scale {min}–{max}; weight of this edition in brackets',
  'evaluation.summary':
    'Filled circle: {year}. Hollow circle: {since}. The total is quoted, not recomputed.',
  'evaluation.summaryAlone': 'Filled circle: {year}. The total is quoted, not recomputed.',
  'evaluation.weight': '({weight})',
  'evaluation.pair': '{name}: {current}; {since}: {previous}',
  'evaluation.single': '{name}: {current}',
  'evaluation.noComponents':
    'The five component scores of the {year} evaluation are not published; only the total is.',
  'evaluation.check':
    'Check: components × weights give {recomputed}; published {total}, difference {difference}, {verdict}.',
  'evaluation.check.within': 'within rounding',
  'evaluation.check.beyond': 'more than rounding',
  'evaluation.open': 'Assessors’ recommendations not done: {open} of {all}',
  'evaluation.followUp': '{agency} · {followUp}',
  'evaluation.assessed': 'Assessors’ notes: strengths {strengths}, weaknesses {weaknesses}',
  'evaluation.strengths': 'Strengths',
  'evaluation.weaknesses': 'Weaknesses',
  'evaluation.weights': 'weights: {scheme} ({basis})',
  'evaluation.openPage': 'Assessments of other years',
  'evaluation.empty': 'No national evaluation result was published by {date}.',
  'evaluation.component': 'Component',
  'evaluation.weightColumn': 'Weight',
  'evaluation.difference': 'Difference (points)',
};
