import type { hearingsPage as id } from '../../../id/pages/hearing/list';
import type { Translation } from '../../../translation';

export const hearingsPage: Translation<typeof id> = {
  'hearings.name': 'Hearings',
};
