import type { hearingsPage as id } from '../../../id/pages/hearing/list';
import type { Translation } from '../../../translation';

export const hearingsPage: Translation<typeof id> = {
  'hearings.name': 'Hearings',
  'hearings.documentTitle': 'Council hearings, {regency}',
  'hearings.finding':
    '{count} hearing {count|edition|editions}; the latest is {name}, data as of {date}',
  'hearings.findingNone': 'No hearing edition has been published yet',
  'hearings.what':
    'An edition is the data as of one day, with the definitions, weights and boundaries of that day. Everybody in the hearing opens the same figures; later revisions do not change them.',
  'hearings.list.title': 'Published editions',
  'hearings.list.caption': 'Hearing editions, newest first',
  'hearings.list.empty': 'The catalog has no edition yet. Make one below.',
  'hearings.list.name': 'Edition',
  'hearings.list.meeting': 'Meeting',
  'hearings.list.scope': 'Scope',
  'hearings.list.asOf': 'Data as of',
  'hearings.list.coming': 'Meeting in {days}',
  'hearings.list.today': 'Meeting today',
  'hearings.own.title': 'Make an edition',
  'hearings.own.help':
    'This edition lives in its link alone: nothing is stored on a server. Share the link with those who attend.',
  'hearings.own.name': 'Name of the meeting',
  'hearings.own.namePlaceholder': 'Komisi III hearing, July 2026',
  'hearings.own.asOf': 'Data as of',
  'hearings.own.meeting': 'Day of the meeting',
  'hearings.own.scope': 'Scope',
  'hearings.own.open': 'Open the edition',
  'hearings.own.asOfMissing': 'Data as of: give a past day, {first} to {last}.',
  'hearings.own.asOfToday':
    'Today may still change: figures published later today are included. The fingerprint will tell.',
  'hearings.own.meetingBad': 'Day of the meeting: {value} is not a day that exists.',
};
