import type { attention as id } from '../id/attention';
import type { Translation } from '../translation';

export const attention = {
  'attention.title': 'Needs Attention',
  'attention.rule':
    'Achievement {band} or worse, quick wins that are {schedules} (deviation < {bound} percentage points), or past a reporting deadline; worst first. {rule}.',
  'attention.empty':
    'Nothing needs attention: every indicator with data is above {band}, no quick win is {schedules}, and no report is past its deadline.',
  'attention.noData': 'No data yet: it cannot be said whether anything needs attention.',
  'attention.rest': '{count} more',
  'attention.daysLate': '{days} late',
  'attention.deviation': 'deviation {deviation}',
  'attention.owedOne': '{period} not reported',
  'attention.owedRange': '{first}–{last} not reported ({count} periods)',
  'attention.spendingLeads': 'work is behind, {spent} of the budget spent',
  'attention.streak': 'worse {count} periods in a row',
  'attention.streakOfSeason': 'worse than the same {period} a year earlier, {count} times in a row',
  'attention.atLeast': 'at least {count}',
  'cadence.monthly': 'month',
  'cadence.quarterly': 'quarter',
  'cadence.semiannual': 'semester',
  'cadence.yearly': 'year',
  'attention.change': '{tendency} ({delta} since {since})',
  'attention.cumulative': 'cumulative since January',
  'attention.physical': 'physical, {date}',
  'attention.lastKnown': 'last {value} ({period})',
  'attention.proofFailed':
    'The explanation could not be loaded; reload the page to try again. ({error})',
  'attention.why': 'Why this status?',
  'history.period': 'Period',
  'history.value': 'Actual',
  'history.target': 'Target',
  'history.status': 'Figure',
  'history.source': 'Source',
  'history.published': 'Published',
  'history.final': 'final',
  'history.provisional': 'provisional',
  'history.very-provisional': 'very provisional',
} satisfies Translation<typeof id>;
