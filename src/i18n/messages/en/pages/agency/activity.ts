import type { agencyActivity as id } from '../../../id/pages/agency/activity';
import type { Translation } from '../../../translation';

export const agencyActivity: Translation<typeof id> = {
  'agency.activity.title': 'What Was Done',
  'agency.activity.since': 'Since',
  'agency.activity.finding': '{count} {count|thing|things} done since {since}: {kinds}.',
  'agency.activity.findingLate':
    '{count} {count|thing|things} done since {since}: {kinds}; {late} late.',
  'agency.activity.none': 'Nothing on record since {since}.',
  'agency.activity.count.figure': '{count} {count|figure|figures}',
  'agency.activity.count.report': '{count} {count|report|reports}',
  'agency.activity.count.milestone': '{count} {count|milestone|milestones}',
  'agency.activity.count.worksheet': '{count} {count|worksheet|worksheets}',
  'agency.activity.count.promise': '{count} {count|promise|promises}',
  'agency.activity.figure': 'Figure of {name}, {period}: {value}',
  'agency.activity.figureMissing': '{name}, {period}: no figure, {reason}',
  'agency.activity.report': 'Report on {name}, {month}: work {actual}',
  'agency.activity.milestone': 'Milestone met: {milestone}, {name}',
  'agency.activity.worksheet': 'Worksheet {form}, stage {stage}, submitted',
  'agency.activity.promise': 'Hearing promise kept: {promise}',
  'agency.activity.inTime': 'in time, due {due}',
  'agency.activity.late': '{days} after it was due on {due}',
  'agency.activity.again': 'a correction, no due day',
  'agency.activity.free': 'beyond what is demanded, no due day',
  'agency.activity.reach':
    'A scorecard holds the latest periods only: figures and reports are complete from {date} on. Earlier ones are on the pages of each indicator and quick win.',
  'agency.activity.whole': 'The scorecard holds all figures and reports of this agency.',
  'agency.activity.beyond':
    'The chosen date is before {date}: the list is incomplete before that day.',
  'agency.activity.table': 'Table of {count} {count|thing|things}',
  'agency.activity.column.day': 'Date',
  'agency.activity.column.what': 'What was done',
  'agency.activity.column.due': 'Due',
  'agency.activity.column.days': 'Late (days)',
};
