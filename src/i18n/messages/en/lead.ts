import type { lead as id } from '../id/lead';
import type { Translation } from '../translation';

export const lead = {
  'lead.name': 'Executive Summary',
  'lead.documentTitle': 'Executive Summary · {regency}',
  'lead.loading': 'Executive Summary',
  'lead.failed': 'Executive Summary: data could not be loaded',
  'lead.simulatedTitle': 'Simulated data.',
  'lead.simulated':
    '{simulated} of {all} indicators use simulated figures; officially published figures name their source.',
  'lead.decideAndUnreported':
    '{decideWord} {toDecide|matter needs|matters need} a decision and {unreportedWord} {unreported|indicator is|indicators are} not reported',
  'lead.decide': '{decideWord} {toDecide|matter needs|matters need} a decision',
  'lead.unreported':
    'Nothing is off target, but {unreportedWord} {unreported|indicator is|indicators are} not reported',
  'lead.empty': 'No data yet: no indicator or quick win has been published.',
  'lead.calm': 'Nothing needs a decision today',
  'lead.met': '{met} of {comparable} indicators with a target meet it',
  'lead.newest': 'Newest figure published {date}',
  'lead.agencies': '{current} of {all} agencies up to date',
  'lead.bands': 'Indicators by performance band',
  'lead.ungraded':
    '{count} {count|indicator with data has|indicators with data have} no band, for want of a comparable target.',
} satisfies Translation<typeof id>;
