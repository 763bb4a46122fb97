import type { servicesPage as id } from '../../id/pages/services';
import type { Translation } from '../../translation';

export const servicesPage: Translation<typeof id> = {
  'services.name': 'Services and applications',
};
