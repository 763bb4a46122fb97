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
  'why.ratio': 'Achievement = actual ÷ target × 100 = {actual} ÷ {target} × 100 = {percent}.',
  'why.inverseRatio':
    'Achievement = (2 × target − actual) ÷ target × 100, because lower is better: actual {actual}, target {target}, achievement {percent}.',
  'why.scale':
    'National performance scale (Permendagri 86/2017), lower bounds, figures not rounded: ≥ 91 Very high, ≥ 76 High, ≥ 66 Medium, ≥ 51 Low, below that Very low.',
  'why.next':
    'Needs an actual of {needed} ({delta} from now), which is an achievement of {from}, to reach {band}.',
  'why.movedTarget': 'Target moved on {date}: {before} → {after}.',
  'why.revised': 'Figure revised on {date}: {before} → {after}.',
  'why.late':
    'The figure for {period} was due on {due} ({lag} after the period’s end) and is {days} late; periods not reported: {owed}. The band of an old period is not used as today’s state.',
  'history.sameSeason': '{until}: {last}; {since}: {first}',
  'history.latest': '{until}: {last}',
  'history.title': 'From {first} ({since}) to {last} ({until})',
  'history.summary':
    '{count} periods with data, {missing} without. Source: {source}, published {date}.',
  'history.period': 'Period',
  'history.value': 'Actual',
  'history.target': 'Target',
  'history.status': 'Figure',
  'history.source': 'Source',
  'history.entered': 'Entered',
  'history.published': 'Published',
  'history.final': 'final',
  'history.provisional': 'provisional',
  'history.very-provisional': 'very provisional',
  'history.restart': 'starts again {year}',
} satisfies Translation<typeof id>;
