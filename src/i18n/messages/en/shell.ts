import type { shell as id } from '../id/shell';
import type { Translation } from '../translation';

export const shell = {
  'shell.skip': 'Skip to content',
  'shell.regency': 'Regency',
  'shell.tools': 'Options',
  'shell.light': 'Light',
  'shell.dark': 'Dark',
  'shell.print': 'Print',
  'shell.refresh': 'Refresh data',
  'shell.refreshing': 'Refreshing …',
  'asOf.label': 'As of',
  'asOf.banner': 'As of {date}: only figures published by that day.',
  'asOf.leave': 'Back to today',
  'notFound.title': 'Page not found',
  'notFound.help': 'This address is unknown. Regencies available here:',
  'panel.loading': 'Loading …',
  'panel.showTable': 'Show table',
  'failure.retry': 'Try again',
  'failure.automatic': 'Tried again automatically.',
  'failure.technical': 'Technical details',
  'failure.network': 'The API does not answer. Check the network or the server.',
  'failure.http': 'The API answered with error {status}.',
  'failure.notFound': 'The API does not have this yet.',
  'failure.contract': 'The API’s answer breaks the contract at {field}; its figures are not shown.',
  'failure.contractMore':
    'The API’s answer breaks the contract at {field} and {more} more {more|place|places}; its figures are not shown.',
  'failure.program':
    'Part of the program could not be loaded: the network broke or a new version was installed. Reload the page.',
  'failure.unknown': 'This section could not be shown.',
  'stale.sentence':
    'Refresh failed: {reason} What you see was received {time}, {age} ago. Tried again automatically.',
  'provenance.simulated': 'simulated data',
  'provenance.partlySimulated': 'partly simulated data',
  'provenance.source': 'Source: {source}',
  'provenance.published': 'published {date}',
  'provenance.received': 'received by this screen {time}',
} satisfies Translation<typeof id>;
