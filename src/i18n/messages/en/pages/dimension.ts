import type { dimensionPage as id } from '../../id/pages/dimension';
import type { Translation } from '../../translation';

export const dimensionPage: Translation<typeof id> = {
  'dimension.documentTitle': '{dimension} · {regency}',
  'dimension.finding':
    '{dimension}: {met} of {comparable} {comparable|indicator|indicators} with a target {met|meets|meet} it',
  'dimension.noTargets': '{dimension}: no indicator can be held against a target yet',
  'dimension.empty': '{dimension}: no indicator has been published yet',
  'dimension.unreported': '{count} not reported',
  'dimension.failed': '{dimension}: the data could not be loaded yet',
  'dimension.strip': 'Other dimensions',
  'dimension.stripCount': '{met} of {comparable} meet their target',
  'dimension.stripNone': 'no target to compare with',
  'dimension.unknown': 'Unknown dimension',
  'dimension.unknownHelp': '“{given}” is none of the six dimensions. Choose one:',

  'dimension.indicators.title': 'Indicators by Sub-dimension',
  'dimension.indicators.worst': 'Farthest from target: {name}, achievement {percent}.',
  'dimension.indicators.worsening':
    '{worsening} of {changed} {changed|indicator|indicators} worsened against the figure before.',
  'dimension.indicators.noGrade': 'No indicator can be graded against a target yet.',
  'dimension.indicators.empty': 'No indicator of this dimension was published by {date}.',
  'dimension.indicators.how':
    'Each frame: the latest {periods} periods of its own cadence. Gold line: target of the period; mark at the end: band; hatching: no figure; dashes and hollow circles: provisional figures; upright dots: change of method. A frame is at least a tenth of its values high, so that a small change does not look large.',
  'dimension.group.counts': '{met} of {comparable} meet their target',
  'dimension.group.unreported': '{count} not reported',
  'dimension.group.none': 'No indicator in this sub-dimension yet.',
  'dimension.group.other': 'Other sub-dimensions',
  'dimension.group.table': 'Table of {group}, {count} {count|indicator|indicators}',
  'dimension.group.caption': '{group}: figures of each period',
  'dimension.table.method': 'Method',
  'dimension.item.late': '{owed}, {days} late',
  'dimension.item.noChange': 'no change computed: the period to compare with has no figure',
  'dimension.item.cumulative': 'cumulative since January',
  'dimension.item.methodBreak': 'another method since {period}, not joined',
  'dimension.item.otherMethod': 'pale line: another method, not joined',

  'dimension.programmes.title': 'Programmes Realised',
  'dimension.programmes.finding': '{realised} of {planned} programmes of {year} were realised.',
  'dimension.programmes.count': '{realised} of {planned}',
  'dimension.programmes.bar': '{year}: {realised} of {planned} programmes realised',
  'dimension.programmes.how':
    'Bar: programmes realised; gold line: planned. Numbers of programmes, not a score.',
  'dimension.programmes.empty': 'No programme counts were published for this dimension by {date}.',
  'dimension.programmes.year': 'Year',
  'dimension.programmes.planned': 'Planned',
  'dimension.programmes.realised': 'Realised',

  'dimension.evaluation.title': 'Evaluation Score of the Dimension',
  'dimension.evaluation.finding': 'Score {score} of {max} in the {year} evaluation, stage {stage}.',
  'dimension.evaluation.findingChange':
    'Score {score} of {max} in the {year} evaluation, stage {stage}, {delta} since {since}: {tendency}.',
  'dimension.evaluation.unpublished': 'no dimension score published',
  'dimension.evaluation.bar': '{year} evaluation, stage {stage}: {score} of {max}',
  'dimension.evaluation.edition': '{year}, stage {stage}',
  'dimension.evaluation.how':
    'Scale {min}–{max}, quoted as published; no category is published for this score. The scores of the six dimensions are not averaged into the total.',
  'dimension.evaluation.otherScheme':
    'The scheme changed since {since}; no difference is computed.',
  'dimension.evaluation.empty': 'No evaluation score was published for this dimension by {date}.',
  'dimension.evaluation.column': 'Edition',
  'dimension.evaluation.score': 'Dimension score',
  'dimension.evaluation.scheme': 'Scheme',

  'dimension.missing.title': 'Data Still Missing',
  'dimension.missing.late':
    '{count} of {all} {all|indicator|indicators} not reported; longest {name} ({agency}), {days} late.',
  'dimension.missing.noneLate': 'All {all} {all|indicator was|indicators were} reported in time.',
  'dimension.missing.explained':
    '{count} {count|indicator|indicators} without a figure, with a reason.',
  'dimension.missing.empty': 'No indicator was due by {date}.',
  'dimension.missing.daysLate': '{days} late',
  'dimension.missing.due': 'due {date}',
  'dimension.missing.lastKnown': 'last {value} ({period})',
  'dimension.missing.never': 'never reported',
  'dimension.missing.reason': '{period}: {reason}',
  'dimension.missing.rhythm.monthly': 'monthly, {lag} after the end of the month',
  'dimension.missing.rhythm.quarterly': 'quarterly, {lag} after the end of the quarter',
  'dimension.missing.rhythm.semiannual': 'half-yearly, {lag} after the end of the half-year',
  'dimension.missing.rhythm.yearly': 'yearly, {lag} after the end of the year',
  'dimension.missing.table': 'Table of {count} {count|indicator|indicators} without a figure',
  'dimension.missing.owed': 'Not reported',
  'dimension.missing.dueColumn': 'Due',
  'dimension.missing.rhythm': 'Cadence and deadline',
  'dimension.missing.counted': 'counted on {date}',

  'dimension.quickWins.title': 'Quick Wins of This Dimension',
  'dimension.quickWins.behind':
    '{behind} of {total} {total|quick win|quick wins} {behind|is|are} behind plan.',
  'dimension.quickWins.noneBehind': 'None of {total} {total|quick win|quick wins} is behind plan.',
  'dimension.quickWins.empty': 'No quick win of this dimension was published by {date}.',
  'dimension.quickWins.why': 'Why {status}?',
  'dimension.quickWins.table': 'Table of {count} {count|quick win|quick wins}',
  'dimension.quickWins.name': 'Quick win',
  'dimension.quickWins.status': 'Schedule status',
  'dimension.quickWins.actual': 'Physical (%)',
  'dimension.quickWins.plan': 'Plan (%)',
  'dimension.quickWins.deviation': 'Deviation (p.p.)',
  'dimension.quickWins.report': 'Report',
};
