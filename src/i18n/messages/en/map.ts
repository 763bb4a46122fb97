import type { map as id } from '../id/map';
import type { Translation } from '../translation';

export const map = {
  'map.title': 'District Map',
  'map.rankingTitle': 'District Ranking',
  'map.none': 'No rate is measured by district yet.',
  'map.noFigures': '{name}: no district figures have been published yet.',
  'map.indicator': 'Indicator',
  'map.year': 'Year',
  'map.rank': 'No.',
  'map.code': 'Code',
  'map.district': 'District',
  'map.indicative': 'Indicative boundaries, not official',
  'map.classes': 'Colour classes',
  'map.classRule': 'Class bounds are the same for all years.',
  'map.classRule.target':
    'Class bounds are the same for all years; one is the target of {period}, {target}.',
  'map.classRule.outside':
    'Class bounds are the same for all years; the target of {period}, {target}, lies outside the values.',
  'map.finding.none': 'No district has data for this period yet.',
  'map.finding.gap': '{best} and {worst} are {gap} apart.',
  'map.finding.ends': 'Highest {high}, {highValue}; lowest {low}, {lowValue}.',
  'map.finding.range': 'Best {best}, {bestValue}; worst {worst}, {value}.',
  'map.finding.noneMet':
    'None of the {total} districts with data meets the target {target}; farthest from it {worst}, {value}.',
  'map.finding.target':
    '{met} of {total} districts with data meet the target {target}; farthest from it {worst}, {value}.',
  'map.late': '{owed} has not been reported, {days} late; shown is {shown}, without a band.',
  'map.missing.not-reported': 'no data yet',
  'map.missing.suppressed': 'withheld',
  'map.missing.not-applicable': 'not applicable',
  'map.missing.not-collected': 'not collected',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.reset': 'Whole regency',
  'map.keyboardHint': 'Arrow keys move between districts, Enter selects, Escape clears.',
  'map.wheelHint': 'Hold Ctrl while scrolling to zoom',
  'map.touchHint': 'Move the map with two fingers',
  'map.zoomUnavailable': 'Zooming is not available on this device; the map can still be used.',
  'map.basemapFailed': 'The basemap cannot be loaded.',
  'map.meetsTarget': 'meets the target',
  'map.missesTarget': 'misses the target',
} satisfies Translation<typeof id>;
