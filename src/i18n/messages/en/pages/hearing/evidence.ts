import type { hearingEvidence as id } from '../../../id/pages/hearing/evidence';
import type { Translation } from '../../../translation';

export const hearingEvidence: Translation<typeof id> = {
  'hearing.quickWins.title': 'Money and work: quick wins',
  'hearing.places.title': 'By district',
  'hearing.macro.title': 'Macro indicators',
  'hearing.basis.title': 'Basis of figures and statuses',
};
