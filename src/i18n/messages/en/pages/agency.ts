import type { agencyPage as id } from '../../id/pages/agency';
import type { Translation } from '../../translation';

export const agencyPage: Translation<typeof id> = {
  'agency.name': 'Agency',
};
