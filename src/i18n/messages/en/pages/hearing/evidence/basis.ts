import type { hearingBasis as id } from '../../../../id/pages/hearing/evidence/basis';
import type { Translation } from '../../../../translation';

export const hearingBasis: Translation<typeof id> = {
  'hearing.basis.title': 'Basis of figures and statuses',
  'hearing.basis.finding':
    'Every status in this report follows the rules below; {simulated} of {figures} figures are simulated ({share}).',
  'hearing.basis.findingReal':
    'Every status in this report follows the rules below; none of {figures} figures is simulated.',
  'hearing.basis.findingEmpty':
    'Every status in this report follows the rules below; no figure was published by {date}.',
  'hearing.basis.rules': 'Rules',
  'hearing.basis.rule.achievement': 'Achievement',
  'hearing.basis.rule.bands': 'Band',
  'hearing.basis.rule.schedule': 'Schedule status',
  'hearing.basis.rule.attention': 'To be explained',
  'hearing.basis.rule.freshness': 'Late reports',
  'hearing.basis.rule.asOf': 'As of a day',
  'hearing.basis.rule.scheme': 'Weights of the evaluation',
  'hearing.basis.rule.boundaries': 'Boundaries',
  'hearing.basis.scheme': '{name}, scale {min}–{max}: {weights}. Basis: {basis}.',
  'hearing.basis.noScheme': 'The evaluation scheme in force on {date} is not published.',
  'hearing.basis.boundaries': '{status} · {attribution} · licence {license} · published {date}',
  'hearing.basis.boundariesLater':
    'The file was published after the day of the edition: only one version is kept.',
  'hearing.basis.boundariesFailed': 'The boundaries could not be loaded yet.',
  'hearing.basis.definitions': 'Definitions of {count} indicators, as published by {date}',
  'hearing.basis.definition.formula': 'Formula: {formula}.',
  'hearing.basis.definition.measure': 'Unit {unit}, {direction}; {every}.',
  'hearing.basis.definition.producer':
    'Producer: {producer}; agency: {agency}; definition published {date}.',
  'hearing.basis.definition.every': 'each {cadence}, due after {lag}',
  'hearing.basis.definition.everySum': 'each {cadence}, counted from January, due after {lag}',
  'hearing.basis.definition.owner': 'Producer and agency: {agency}; definition published {date}.',
  'hearing.basis.definition.missing': 'Its definition was not published by {date}.',
  'hearing.basis.sources': 'Sources of the figures in this scope',
  'hearing.basis.slide': 'How to read',
  'hearing.basis.slide.finding':
    'Bands follow achievement, schedule status follows the deviation of work',
  'hearing.basis.slide.simulated': '{simulated} of {figures} figures are simulated ({share}).',
  'hearing.basis.slide.bands': 'Achievement, % of target (Permendagri 86/2017)',
  'hearing.basis.slide.schedule': 'Deviation of work, percentage points ({rule})',
  'hearing.basis.table.definitions': 'Definitions',
  'hearing.basis.table.sources': 'Sources',
  'hearing.basis.table.column.indicator': 'Indicator',
  'hearing.basis.table.column.definition': 'Definition',
  'hearing.basis.table.column.formula': 'Formula',
  'hearing.basis.table.column.unit': 'Unit',
  'hearing.basis.table.column.direction': 'Direction',
  'hearing.basis.table.column.cadence': 'Cadence',
  'hearing.basis.table.column.lag': 'Reporting limit (days)',
  'hearing.basis.table.column.producer': 'Producer',
  'hearing.basis.table.column.published': 'Definition published',
  'hearing.basis.attentionText':
    'Achievement {bands}; quick wins {schedules} (deviation < {bound} percentage points); or past the reporting limit. Worst first. {rule}.',
  'hearing.basis.sources.scope':
    'Counted: figures of the whole regency of the indicators of this scope and of the macro set, one version of each, with quick wins and their reports. District figures name their source below the map.',
  'hearing.basis.table.column.source': 'Source',
  'hearing.basis.table.column.kind': 'Kind',
  'hearing.basis.table.column.figures': 'Figures',
  'hearing.basis.table.column.indicators': 'Indicators',
  'hearing.basis.table.column.other': 'Other',
  'hearing.basis.table.column.newest': 'Newest published',
  'hearing.basis.table.column.link': 'Link',
};
