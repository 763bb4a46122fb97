import type { assessmentPage as id } from '../../id/pages/assessment';
import type { Translation } from '../../translation';

export const assessmentPage: Translation<typeof id> = {
  'assessment.name': 'Assessment',
};
