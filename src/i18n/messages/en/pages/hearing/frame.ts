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
};
