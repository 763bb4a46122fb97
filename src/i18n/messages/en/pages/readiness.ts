import type { readiness as id } from '../../id/pages/readiness';
import type { Translation } from '../../translation';

export const readiness: Translation<typeof id> = {
  'readiness.title': 'Readiness',
};
