import type { hearingChanges as id } from '../../../id/pages/hearing/changes';
import type { Translation } from '../../../translation';

export const hearingChanges: Translation<typeof id> = {
  'hearing.changes.title': 'What changed',
};
