import type { comparison as id } from '../../id/pages/comparison';
import type { Translation } from '../../translation';

export const comparison: Translation<typeof id> = {
  'places.title': 'Districts',
  'places.none':
    'This indicator is measured for the regency as a whole, not by district. So there is no map, ranking or gap of districts.',
  'places.unknown': 'This indicator is not among the data of this regency as of {date}.',
  'places.count':
    'This indicator is a count, which also grows with the size of a district. So its figures are only ranked, not coloured on a map. Nor does the regency’s target hold for one district.',
  'places.noRate':
    'This indicator is not a rate. So its figures are only ranked, not coloured on a map.',
  'ranking.change': 'Change since {since}, {unit}',
  'ranking.unit.percentage-points': 'percentage points',
  'ranking.unit.points': 'points',
  'ranking.changed': 'Of {total} {total|district|districts} comparable since {since}: {parts}.',
  'ranking.improving': '{count} improving',
  'ranking.worsening': '{count} worsening',
  'ranking.steady': '{count} unchanged',
  'ranking.noChange': 'nothing to compare',
  'ranking.methodBroken':
    'The method has changed since the year before; no change by district is computed.',
  'ranking.noYearBefore':
    'The year before has no district figures; no change by district is computed.',
  'ranking.tie': 'Same value, same rank: {districts} in place {rank} ({value}).',
  'ranking.without': '{districts}: {reason}, not zero.',
  'gap.title': 'Gap Between Districts',
  'gap.narrowing': 'The gap between districts has narrowed from {from} to {to} since {since}.',
  'gap.widening': 'The gap between districts has widened from {from} to {to} since {since}.',
  'gap.steady': 'The gap between districts has stayed at {to} since {since}.',
  'gap.single':
    'The gap between districts is {to} in {period}; no other year has the same method yet.',
  'gap.none':
    'No period has figures of at least two districts published as of {date}, so there is no gap to compute.',
  'gap.subtitle':
    '{name}, {unit}: best district, worst district and regency in the last period of each year with figures of at least two districts',
  'gap.summary':
    '{period}: best {best}, {bestValue}; worst {worst}, {worstValue}; gap {gap}. Regency: {regency}. With data: {measured} of {total} districts.',
  'gap.coverage':
    'Districts with data went from {from} to {to} since {since}; part of the change may come from that.',
  'gap.break':
    'Since {period} the method is {method}, before it was {former}; figures of the two are not compared.',
  'gap.breakShort': 'method changed',
  'gap.best': 'best',
  'gap.worst': 'worst',
  'gap.regency': 'regency',
  'gap.gap': 'gap',
  'gap.rule':
    'Gap = distance between the best and the worst district. Districts without a figure do not count.',
  'gap.period': 'Period',
  'gap.bestDistrict': 'Best',
  'gap.worstDistrict': 'Worst',
  'gap.value': 'Value',
  'gap.regencyColumn': 'Regency',
  'gap.gapColumn': 'Gap',
  'gap.measured': 'With data',
  'gap.ofTotal': '{measured} of {total}',
  'gap.method': 'Method',
  'compare.title': 'Comparison of Regencies',
  'compare.best': '{name} is the best of {total} comparable regencies, {value}.',
  'compare.bestTied': '{name} is best together with {others} of {total} regencies, {value}.',
  'compare.rank':
    '{name} is in place {rank} of {total} comparable regencies, {gap} away from {best}.',
  'compare.size': '{name} {value}; {total} comparable regencies: {low} to {high}.',
  'compare.sizeNote':
    'This figure is an amount, which also grows with the size of a regency; its order is not one of performance.',
  'compare.alone': 'No other regency can be compared with {name}.',
  'compare.noFigure':
    '{name} has no figure by the method {method} as of {date}, so it cannot be compared.',
  'compare.caption': '{name}, {unit}, {period}; method: {method}',
  'compare.rule':
    'Rule of this dashboard: same method and same period only, and only regencies in the catalog of this dashboard. The method is the leading one of {name}; the period is the newest that at least one other regency has too.',
  'compare.notNewest':
    'The newest figure of {name}, {newest}, cannot be compared yet: no other regency has that period.',
  'compare.number': 'No.',
  'compare.regency': 'Regency',
  'compare.source': 'Source',
  'compare.published': 'Published',
  'compare.publishedOn': '{source}, published {date}',
  'compare.leftOut': 'Not compared',
  'compare.reason.no-figure': 'no figure published yet',
  'compare.reason.missing': '{period} without a figure: {reason}',
  'compare.reason.other-method': 'another method ({methods}), latest {latest}',
  'compare.reason.other-period': 'another period: no figure of {period}, latest {latest}',
  'compare.reason.nothingShared': 'its latest figure is of {latest}',
  'compare.loading': 'Loading the figures of {names}; the order follows.',
  'compare.ofReceived': '{finding} This is of the figures received; failed to load: {names}.',
  'compare.failed': 'its figures failed to load; tried again automatically',
};
