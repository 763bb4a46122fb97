import { hearingBasis } from './evidence/basis';
import { hearingMacro } from './evidence/macro';
import { hearingPlaces } from './evidence/places';
import { hearingQuickWins } from './evidence/quickWins';

export const hearingEvidence = {
  ...hearingQuickWins,
  ...hearingPlaces,
  ...hearingMacro,
  ...hearingBasis,
} as const;
