import type { agencyHead as id } from '../../../id/pages/agency/head';
import type { Translation } from '../../../translation';

export const agencyHead: Translation<typeof id> = {
  'agency.loading': 'Loading the agency',
  'agency.failed': 'The data of this agency cannot be loaded',
  'agency.unknown': 'Unknown agency “{id}”',
  'agency.unknownHelp': '{regency} has no agency with this code.',
  'agency.toAgencies': 'All agencies',
  'agency.documentTitle': '{name} · {regency}',
  'agency.partner': 'answers to {commission} of the council',
  'agency.former': 'formerly {name} ({shortName}), until {until}',
  'agency.later': 'named {name} after {until}',
  'agency.finding.behind': '{names} behind; {owed}.',
  'agency.finding.onlyOwed': '{owed}.',
  'agency.finding.overdue': '{word} {count|thing|things} overdue, longest {name} ({days})',
  'agency.finding.noneOverdue': 'nothing overdue; next {name}, {date}',
  'agency.finding.nothing': 'no duties on record',
  'agency.finding.and': '{first} and {last}',
  'agency.finding.more': '{names}, and {count} more',
  'agency.partial.worksheets': 'worksheets cannot be loaded yet',
  'agency.partial.promises': 'hearing promises cannot be loaded yet',
  'agency.partial.note': 'Incomplete: {missing}. The rest is shown.',
  'agency.keep.open': 'Keep this link',
  'agency.keep.label': 'Address of the page of {name}, always the latest state',
  'agency.keep.copy': 'Copy link',
  'agency.keep.copied': 'Link copied.',
  'agency.keep.manual':
    'The browser does not allow copying; the address is selected, copy it yourself.',
};
