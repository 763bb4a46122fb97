import type { dataReferenceWords as id } from '../../../id/pages/data/reference';
import type { Translation } from '../../../translation';

export const dataReferenceWords: Translation<typeof id> = {
  'data.boundaries.title': 'Status of the Boundaries',
  'data.boundaries.finding.indicative':
    'The kecamatan boundaries on the map are indicative, not official.',
  'data.boundaries.finding.official': 'The kecamatan boundaries on the map are official.',
  'data.boundaries.later':
    'This boundary file was published {date}, after the day that is looked at: the API keeps one version only.',
  'data.boundaries.status': 'Status',
  'data.boundaries.status.indicative': 'indicative',
  'data.boundaries.status.official': 'official',
  'data.boundaries.attribution': 'Attribution',
  'data.boundaries.license': 'Licence',
  'data.boundaries.published': 'Published',
  'data.boundaries.holds': 'The file holds',
  'data.boundaries.areas':
    '{districts} kecamatan, {neighbours} neighbouring {neighbours|area|areas} for context',
  'data.boundaries.made': 'How it is made',
  'data.boundaries.howMade':
    'The demo’s own boundaries: each village point gets its Voronoi cell, the cells are clipped to the coast, joined by kecamatan, and the shared edges smoothed. No official boundary is in them; they settle no boundary dispute.',
  'data.boundaries.install': 'To install',
  'data.boundaries.howInstalled':
    'Put the official GeoJSON file (RFC 7946) with "status": "official", its attribution, licence and day of publication at this address; the program need not be built again:',
  'data.boundaries.measured': 'Areas',
  'data.boundaries.neverMeasured':
    'Areas and densities are never measured on these boundaries; both come from official figures only.',
  'data.clocks.title': 'The Four Clocks of a Figure',
  'data.clocks.empty': 'There is no figure yet to serve as an example.',
  'data.clocks.finding': '{name}, {value}: one figure, four different times.',
  'data.clocks.period': 'Period measured',
  'data.clocks.period.meaning': 'The time that the figure describes. It was due by {due}.',
  'data.clocks.entered': 'Entered by the agency',
  'data.clocks.entered.meaning':
    'The day the agency filled the figure in: {days} after the period ended.',
  'data.clocks.published': 'Published by the API',
  'data.clocks.published.meaning':
    'The day this version was published: {days} after its entry. The "as of" date goes by this clock.',
  'data.clocks.received': 'Received by this screen',
  'data.clocks.received.meaning': 'Age of the copy on this screen: {age}.',
  'data.clocks.rule':
    'None of them stands for another: a screen loaded just now may show an old figure, and a figure entered today may describe a period long past.',
  'data.rules.title': 'Rules in Use',
  'data.rules.own': 'This dashboard’s own rule, no national one',
  'data.rules.set': 'This regency’s own rule, no national one; usually {usual}',
  'data.rules.usual.schedule':
    '{atRiskWord} < {atRisk}, {lateWord} < {late}, {criticalWord} < {critical} percentage points',
  'data.rules.usual.spending': 'spending leads the work from {leads} percentage points',
  'data.rules.usual.attention': 'achievement {bands}, quick wins {schedules}, {shown} shown',
  'data.rules.usual.reports': '{days}',
  'data.rules.national': 'Performance scale of Permendagri 86/2017',
  'data.rules.from': '≥ {from}',
  'data.rules.between': '{from} to < {below}',
  'data.rules.below': '< {below}',
  'data.rules.achievement': 'Achievement and band (%)',
  'data.rules.formulas':
    'Higher is better: actual ÷ target × 100. Lower is better: (2 × target − actual) ÷ target × 100.',
  'data.rules.unrounded':
    'Lower bounds are tested on unrounded figures; achievement is not capped at 100. Meeting the target (≥ 100) is a fact of its own. A target of zero, a yearly target only, or a late figure: no band.',
  'data.rules.schedule': 'Schedule status of quick wins',
  'data.rules.deviation': 'By physical deviation = actual − planned, in percentage points:',
  'data.rules.settled':
    'Done: 100 % physical and accepted. Not started and unreported go without deviation. Missed milestones are named but do not change the status.',
  'data.rules.spending':
    'Spending is said to lead the work from a gap of {leads} percentage points.',
  'data.rules.attention': 'Needs attention',
  'data.rules.attentionText':
    'Achievement {bands}; quick wins {schedules} (deviation < {bound} percentage points); or past a reporting deadline. Worst first; the first {shown} are shown, the rest counted.',
  'data.rules.reports': 'Quick win reports',
  'data.rules.reportsText':
    'A running quick win is reported every month, {days} after the end of that month at the latest.',
  'data.rules.freshness': 'Freshness',
  'data.rules.freshnessText':
    'Each indicator goes by its own cadence and reporting lag: late from the day after the end of the period + lag. An official reason for having no figure counts as a report. A figure past its deadline stays on screen with its period, but without a band.',
  'data.rules.pace': 'Pace',
  'data.rules.paceText':
    'The straight line from the baseline to the latest figure is drawn on to the target year; what it misses is told. Cumulative figures begin at zero in January. This is a reckoning of pace, no forecast; without a baseline or a target there is none.',
  'data.rules.asOf': 'As-of date and revisions',
  'data.rules.asOfText':
    'Shown is the version published last on or before that day. Old versions are not deleted. Two methods are never joined in one line.',
  'data.wall.title': 'Command-Centre Wall',
  'data.wall.open': 'Open the wall',
  'data.wall.openText':
    'Summary, map, dimensions and lateness take turns by themselves, to be read from afar; nobody needs to touch it. Esc twice to leave.',
  'data.wall.remote': 'Open the wall remote',
  'data.wall.remoteText':
    'Pauses, moves, darkens and chooses scenes, from another window of the same browser.',
  'data.credits.title': 'Licences, Credits and Versions',
  'data.credits.materials': 'Work of others',
  'data.credits.plex': 'the face of figures and text, cut to the letters in use',
  'data.credits.plex.terms': 'SIL Open Font License 1.1, © 2019 IBM Corp.',
  'data.credits.serif': 'the face of findings, cut to the letters in use',
  'data.credits.serif.terms': 'SIL Open Font License 1.1, © Adobe, published by Google Fonts',
  'data.credits.land': 'coast and land in the demo’s own boundaries',
  'data.credits.land.terms': 'public domain (its package: ISC)',
  'data.credits.regions': 'codes and names of the demo’s villages and kecamatan',
  'data.credits.regions.terms': 'ODbL 1.0: name the source, share the extracted table alike',
  'data.credits.villages': 'positions of villages for the demo’s own boundaries',
  'data.credits.villages.terms': 'source to be confirmed before a public release',
  'data.credits.packages': 'Packages installed with the program',
  'data.credits.packagesText':
    'Maps are drawn with MapLibre GL JS (BSD-3-Clause), histories with Recharts (MIT), pages with React (MIT). {count} packages in all: {counts}.',
  'data.credits.licenceCount': '{licence} {count}',
  'data.credits.table': 'Table of {count} packages',
  'data.credits.note': 'Licences as each package states them in the version installed',
  'data.credits.column.name': 'Package',
  'data.credits.column.version': 'Version',
  'data.credits.column.licence': 'Licence',
  'data.credits.column.holder': 'Copyright',
  'data.versions.heading': 'Versions',
  'data.versions.app': 'Program',
  'data.versions.build': 'Build',
  'data.versions.unpublished': 'not published (demo or development)',
  'data.versions.contract': 'API contract',
  'data.versions.catalog': 'Catalog OpenAPI',
  'data.versions.assessment': 'Assessment OpenAPI',
  'data.versions.apis': 'API addresses',
};
