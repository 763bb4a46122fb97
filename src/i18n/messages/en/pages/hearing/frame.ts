import type { hearingFrame as id } from '../../../id/pages/hearing/frame';
import type { Translation } from '../../../translation';

export const hearingFrame: Translation<typeof id> = {
  'hearing.name': 'Hearing',
  'hearing.unknown': 'Edition {id} was not found',
  'hearing.unknownHelp':
    'The catalog of this regency has no such edition, or its day is still to come.',
  'hearing.toHearings': 'All hearing editions',
  'hearing.loading': 'Opening the edition …',
  'hearing.failed': 'The edition cannot be opened yet',
  'hearing.failedHelp': 'The list of editions could not be read from the catalog API.',
  'hearing.documentTitle': '{name}, {regency}',
  'hearing.unnamed': 'Hearing of {date}',
  'hearing.unnamedAsOf': 'Edition as of {date}',
  'hearing.scope.all': 'the whole regency',
  'hearing.scope.commission': 'partners of {commission}',
  'hearing.scope.agency': '{agency}',
  'hearing.scope.dimension': 'dimension {dimension}',
  'hearing.finding.counts': '{met} of {comparable} indicators with a figure and a target meet it',
  'hearing.finding.none': 'No indicator with a target can be rated',
  'hearing.finding.explain': '{word} {count|item needs|items need} an explanation',
  'hearing.finding.nothing': 'nothing needs an explanation',
  'hearing.finding.unreported': '{word} {count|indicator is|indicators are} unreported',
  'hearing.finding.sentence': '{counts}; {explain}.',
  'hearing.finding.sentenceMore': '{counts}; {explain} and {unreported}.',
  'hearing.finding.empty': 'There is no indicator in this scope.',
  'hearing.fact.meeting': 'Meeting {date}',
  'hearing.fact.asOf': 'Data as of {date}',
  'hearing.fact.scope': 'Scope: {scope}',
  'hearing.fact.partners': 'Partners: {agencies}',
  'hearing.fact.published': 'Published edition',
  'hearing.fact.own': 'Edition of a link',
  'hearing.fact.since': 'Compared with {name}, as of {date}',
  'hearing.fact.sinceDay': 'Compared with {date}',
  'hearing.fact.sinceUnmet':
    '“{asked}” in the address is no earlier edition or day: nothing is compared with it',
  'hearing.scope.label': 'Scope',
  'hearing.scope.groupAll': 'Regency',
  'hearing.scope.groupCommission': 'Commissions',
  'hearing.scope.groupAgency': 'Agencies',
  'hearing.scope.groupDimension': 'Dimensions',
  'hearing.since.label': 'Compare with',
  'hearing.since.none': 'no earlier edition',
  'hearing.since.day': 'as of {date}',
  'hearing.since.otherDay': 'or a day',
  'hearing.since.usual': 'the edition before',
  'hearing.link.open': 'Link of the edition',
  'hearing.link.label': 'Opens the same figures at any time, with their fingerprint',
  'hearing.link.copy': 'Copy',
  'hearing.link.copied': 'Copied.',
  'hearing.link.manual': 'Copy with Ctrl+C.',
  'hearing.fingerprint.waiting': 'Computing the fingerprint …',
  'hearing.fingerprint.name': 'Fingerprint {fingerprint}',
  'hearing.fingerprint.failed':
    'The fingerprint cannot be computed: an answer of the API did not come or breaks the contract.',
  'hearing.fingerprint.same':
    'The content is what it was when {when}: figures, targets, definitions, quick wins, assessment and weights, promises, boundaries.',
  'hearing.fingerprint.differs':
    'The content differs from when {when}: {parts}. The rest is the same. What is shown is what the API now answers for that day; ask the data steward about the change.',
  'hearing.fingerprint.none':
    'No fingerprint was recorded when the edition was published; the link below records it from now on.',
  'hearing.fingerprint.own':
    'The link has no fingerprint yet; copy the link of the edition below so that others can check it.',
  'hearing.fingerprint.whenPublished': 'the edition was published',
  'hearing.fingerprint.whenMade': 'the link was made',
  'hearing.fingerprint.today':
    'Data as of today: figures published later today are included and change the fingerprint.',
  'hearing.part.figures': 'figures',
  'hearing.part.targets': 'targets',
  'hearing.part.definitions': 'definitions',
  'hearing.part.quickWins': 'quick wins',
  'hearing.part.assessment': 'assessment and weights',
  'hearing.part.promises': 'promises',
  'hearing.part.boundaries': 'boundaries',
  'hearing.part.districts': 'figures by district',
  'hearing.waiting': 'Preparing the report of the hearing',
  'hearing.scorecardFailed': 'The report of the hearing cannot be prepared',
  'hearing.coverage.before':
    'The assessment API covers days from {from} on; {date} is before that.',
  'hearing.coverage.part':
    'The assessment API covers days from {from} on; of {date} it has only a part.',
  'hearing.coverage.missing':
    'The assessment API says that it covers days from {from} on, but has no answer for {year}. Ask those responsible for the data to publish it.',
  'hearing.coverage.edition': 'This report holds only what there is for that day.',
  'hearing.coverage.since': 'Not all changes since that day can be computed.',
  'edition.banner': 'Edition {name}: data as of {date}.',
  'edition.bannerOther': 'The edition {name} is as of {date}, but this page shows {shown}.',
  'edition.bannerToday': 'today',
  'edition.unknown': 'The catalog does not know the edition {id}; this page shows {shown}.',
  'edition.toDay': 'To the day of the edition',
  'edition.back': 'Back to the report',
  'edition.backToSlide': 'Back to slide {slide}',
  'edition.leave': 'Leave the edition',
  'edition.left': 'You have left the edition. This page now shows the figures of today.',
  'hearing.offline.now':
    'Without network: this edition stays open from what this screen keeps, received {time}. An edition is frozen, so its figures still hold.',
  'hearing.offline.fetching': 'Preparing for use without network: the report and its proofs …',
  'hearing.offline.keeping':
    'Preparing for use without network: keeping the program and the answers in this browser …',
  'hearing.offline.ready':
    'Ready for use without network: the report, the slides and {count} {count|page|pages} of proof.',
  'hearing.offline.partly':
    '{count} {count|answer|answers} did not come; without network their pages cannot be opened.',
  'hearing.contents': 'Contents of the report',
  'hearing.finding.item': '{name} ({agency})',
  'hearing.finding.and': ' and ',
  'hearing.finding.explainNamed': 'to be explained: {items}',
  'hearing.tools': 'Scope, slides, print and download',
  'hearing.offline.window':
    'Ready without network while this window is open: the report, the slides and {count} {count|page|pages} of proof. This browser cannot keep it for opening again.',
  'edition.broken':
    '{name} cannot be opened: its field {field} must be {expected}, but holds {received}. Mend that field in editions.json of the catalog API.',
  'edition.broken.named': 'The edition {id} (entry {position} of the list)',
  'edition.broken.unnamed': 'Entry {position} of the list of editions',
  'edition.brokenShown': 'This page shows {shown}.',
  'edition.failed':
    'Edition {id}: the list of editions cannot be read yet. This page shows {shown}.',
  'edition.shown': 'what was published by {date}',
  'hearing.finding.eased':
    '{counts}, {word} of them after {count|its target was|their targets were} eased',
  'hearing.fingerprint.cut':
    'The recorded fingerprint is incomplete or cannot be read, so it cannot be checked; ask for the whole link.',
};
