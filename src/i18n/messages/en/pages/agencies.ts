import type { agenciesPage as id } from '../../id/pages/agencies';
import type { Translation } from '../../translation';

export const agenciesPage: Translation<typeof id> = {
  'agencies.name': 'Agencies',
};
