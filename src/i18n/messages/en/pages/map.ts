import type { mapPage as id } from '../../id/pages/map';
import type { Translation } from '../../translation';

export const mapPage: Translation<typeof id> = {
  'mapPage.title': 'Map of {regency}',
  'mapPage.mapTitle': 'Indicator map',
  'mapPage.rankingTitle': 'Areas ranked',
  'mapPage.yearsTitle': 'Year by year',
  'mapPage.none': 'No indicator is measured by district or village yet.',
  'mapPage.year': 'Year',
  'mapPage.play': 'Play year by year',
  'mapPage.pause': 'Pause',
  'mapPage.counted': '{name} (count)',
  'mapPage.area.district': 'District',
  'mapPage.area.village': 'Village',
  'mapPage.areas.district': 'districts',
  'mapPage.areas.village': 'villages',
  'mapPage.level': 'Level',
  'mapPage.level.district': 'Districts',
  'mapPage.level.village': 'Villages',
  'mapPage.level.both': 'This indicator is measured down to the village.',
  'mapPage.level.onlyVillage':
    'This indicator is measured by village; no figures by district are published.',
  'mapPage.level.noVillageFigures':
    'The village level is not available: this indicator is measured by district.',
  'mapPage.level.noVillageShapes':
    'The village level is not available: the catalog has no village boundaries of this regency.',
  'mapPage.classes': 'Colour classes',
  'mapPage.classes.tetap': 'Fixed over all years',
  'mapPage.classes.tahun': 'Of the year shown',
  'mapPage.classes.fixedRule':
    'Fixed classes: their bounds come from the figures of all years, so colours compare across years.',
  'mapPage.classes.ownRule':
    'Classes of the year shown: their bounds come from the figures of {period} alone; colours do not compare with other years.',
  'mapPage.classes.noTarget': 'No target is a bound.',
  'mapPage.classes.target.higher-is-better':
    'One bound is the target of {period}, {target}: the classes below it miss the target.',
  'mapPage.classes.target.lower-is-better':
    'One bound is the target of {period}, {target}: the classes above it miss the target.',
  'mapPage.classes.outside':
    'The target of {period}, {target}, lies outside the range of the values.',
  'mapPage.circles': 'Circle size',
  'mapPage.circles.rule':
    'Counts are drawn as circles: their area is in proportion to the figure and means the same in all years. No class colours, because a large area would look like more.',
  'mapPage.withoutShape':
    '{count} {areas} without a boundary on the map; their figures are in the ranking.',
  'mapPage.search': 'Find a district',
  'mapPage.searchGo': 'Choose',
  'mapPage.searchNone': 'No single district has a name that begins with “{text}”.',
  'mapPage.keyboardHint.village':
    'Arrow keys move between villages, Enter chooses, Escape lets go.',
  'mapPage.layers': 'Points over the map',
  'mapPage.layer.layanan': 'Services',
  'mapPage.layer.quick-win': 'Quick-win sites',
  'mapPage.layer.failed': '(failed to load)',
  'mapPage.points.more': '{listed}; {more} more',
  'mapPage.points.failed':
    'The layer {layer} failed to load and is not drawn; the map and the other layers still hold.',
  'mapPage.points.show': 'Show {count} {count|point|points} as a table',
  'mapPage.points.caption': 'Points over the map',
  'mapPage.points.rule':
    'One mark, one place; the number in it is how many there are. Services without a place are not drawn',
  'mapPage.points.toServices': 'All services, those without a place too',
  'mapPage.points.kind': 'Kind',
  'mapPage.points.name': 'Name',
  'mapPage.points.site': 'Place',
  'mapPage.points.district': 'District',
  'mapPage.points.agency': 'Agency',
  'mapPage.points.of.service': 'Service',
  'mapPage.points.of.site': 'Quick win',
  'mapPage.finding.none': '{name}: no figures by {areas} are published yet.',
  'mapPage.finding.allMissing': '{period}: none of the {areas} has a figure yet.',
  'mapPage.finding.counts':
    '{period}: most in {best}, {bestValue}; fewest in {worst}, {worstValue}.',
  'mapPage.finding.range': '{period}: best {best}, {bestValue}; worst {worst}, {worstValue}.',
  'mapPage.finding.noneMet':
    '{period}: none of {total} {areas} with a figure meets the target of {target}; farthest {worst}, {worstValue}.',
  'mapPage.finding.allMet':
    '{period}: all {total} {areas} with a figure meet the target of {target}; nearest to it {worst}, {worstValue}.',
  'mapPage.finding.target':
    '{period}: {met} of {total} {areas} with a figure {met|meets|meet} the target of {target}; farthest {worst}, {worstValue}.',
  'mapPage.ranking.inDistrict': 'Villages in the district {name}.',
  'mapPage.ranking.allDistricts': 'All districts',
  'mapPage.ranking.showAll': 'Show all ({count})',
  'mapPage.years.tooFew': 'Only one year has figures; there is nothing to compare yet.',
  'mapPage.years.notComparable':
    'No two years have figures for the same part of the year; no change is computed.',
  'mapPage.years.finding':
    'From {since} to {until}, {improved} of {total} {areas} improved and {worsened} worsened; the largest change is {most}, {delta}.',
  'mapPage.years.classes': 'All maps use the same fixed classes as the map above.',
  'mapPage.years.circles':
    'The area of a circle is in proportion to its figure, in all years alike.',
  'mapPage.years.met': '{met} of {measured} {met|meets|meet} the target',
  'mapPage.years.measured': '{measured} with a figure',
};
