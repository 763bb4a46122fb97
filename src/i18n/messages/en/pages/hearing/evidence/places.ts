import type { hearingPlaces as id } from '../../../../id/pages/hearing/evidence/places';
import type { Translation } from '../../../../translation';

export const hearingPlaces: Translation<typeof id> = {
  'hearing.places.title': 'By district',
  'hearing.places.finding.off-track':
    '{count} {count|indicator|indicators} below {band} {count|is|are} measured by district, farthest from target first.',
  'hearing.places.finding.lowest':
    'No indicator measured by district is below {band}; shown is the one of lowest achievement.',
  'hearing.places.finding.none':
    'No indicator of this scope is measured as a rate by district, so there is no map.',
  'hearing.places.finding.noIndicator': 'There is no indicator in the scope of this hearing.',
  'hearing.places.level.regency':
    '{count} {count|indicator is|indicators are} measured for the whole regency alone.',
  'hearing.places.level.counted':
    '{count} {count|indicator is|indicators are} counted by district, which is not coloured on a map: counts follow size.',
  'hearing.places.others': 'Also below {band} and measured by district: {names}.',
  'hearing.places.othersMore':
    'Also below {band} and measured by district: {names}, and {more} more.',
  'hearing.places.missing': '{fact}; {spelled} {missing|district|districts}: {reason}.',
  'hearing.places.complete': '{fact}.',
  'hearing.places.rank': 'No.',
  'hearing.places.district': 'District',
  'hearing.places.band': 'Band',
  'hearing.places.ranking': '{name}: districts in order, {period}',
  'hearing.places.targetLine': 'target {value}',
  'hearing.places.order.higher-is-better':
    'The rightmost class has the highest values, here the best.',
  'hearing.places.order.lower-is-better':
    'The rightmost class has the highest values, here the worst.',
  'hearing.places.provisional': '* provisional',
  'hearing.places.slide': '{name} by district',
};
