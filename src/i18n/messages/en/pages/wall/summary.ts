import type { wallSummary as id } from '../../../id/pages/wall/summary';
import type { Translation } from '../../../translation';

export const wallSummary: Translation<typeof id> = {
  'wall.summary.decideAndUnreported':
    '{decideWord} {toDecide|matter needs|matters need} a decision, {unreportedWord} not reported',
  'wall.summary.inFigures': '{toDecide} to decide, {unreported} not reported',
  'wall.summary.unreported':
    'Nothing is off target, but {unreportedWord} {unreported|indicator is|indicators are} not reported',
  'wall.summary.attention': 'Needs attention, worst first',
  'wall.summary.allClear': 'Nothing needs attention.',
  'wall.summary.noAccount': '{agency}: obstacle and follow-up not filled in',
  'wall.summary.noObstacle': 'Obstacle not filled in',
  'wall.summary.noFollowUp': 'follow-up not filled in',
  'wall.summary.followUp': '{agency}: {followUp}',
  'wall.summary.due': ', {date}',
  'wall.summary.noDue': ', no due date filled in',
  'wall.summary.overdue': ', {days} past',
  'wall.summary.owed': 'periods {first}–{last}',
  'wall.summary.owedOne': 'period {first}',
  'wall.summary.rest': 'and {count} more',
  'wall.summary.rule': '{rule}: {schedules} = physical deviation < {bound} percentage points.',
  'wall.summary.shortened': 'remarks are shortened',
  'wall.summary.threshold': '{schedules}: physical deviation < {bound} percentage points',
  'wall.summary.met': '{met} of {comparable} indicators meet target',
  'wall.summary.noneComparable': 'Nothing has a target yet',
  'wall.summary.ofTargets': 'of {comparable}',
  'wall.summary.noTargets': 'no target',
  'wall.lateness.late': '{late} of {all} agencies are late, by {days} at most',
  'wall.lateness.lateAndNever':
    '{late} of {all} agencies are late, {never} {never|has|have} never reported',
  'wall.lateness.never': '{never} of {all} agencies {never|has|have} never reported',
  'wall.lateness.short': '{late} of {all} agencies are late',
  'wall.lateness.none': 'All {all} agencies are within their reporting deadline',
  'wall.lateness.counts': '{late} of {owed} indicators, due {due}',
  'wall.lateness.countsNever': 'never reported, {late} of {owed} indicators, due {due}',
  'wall.lateness.axis': 'days past the reporting deadline',
  'wall.lateness.rule':
    'Days since the oldest deadline that has passed; deadline = end of period + reporting lag of each indicator, by its own cadence.',
  'wall.evaluation.total': 'Score {total} of {max} in the {year} evaluation',
  'wall.evaluation.change': 'Score {total} of {max} in the {year} evaluation, {delta}: {tendency}',
  'wall.evaluation.rank': 'rank {position} of {of} {scope}',
  'wall.evaluation.better': 'and {count} other {count|component|components} with a higher score',
  'wall.evaluation.openShort': '{open} of {all} recommendations not done',
  'wall.evaluation.weights': 'weights: {scheme}',
  'wall.evaluation.years': 'filled {year}, hollow {since}',
  'wall.evaluation.noRecommendations': 'No recommendation of the assessors is recorded yet',
};
