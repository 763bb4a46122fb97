import type { hearingEvidence as id } from '../../../id/pages/hearing/evidence';
import type { Translation } from '../../../translation';
import { hearingBasis } from './evidence/basis';
import { hearingMacro } from './evidence/macro';
import { hearingPlaces } from './evidence/places';
import { hearingQuickWins } from './evidence/quickWins';

export const hearingEvidence: Translation<typeof id> = {
  ...hearingQuickWins,
  ...hearingPlaces,
  ...hearingMacro,
  ...hearingBasis,
};
