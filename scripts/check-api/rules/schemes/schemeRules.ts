import type { Rule } from '../../rule';
import { bandsCoverScale } from './bandsCoverScale';
import { evaluationComponents } from './evaluationComponents';
import { scaleRises } from './scaleRises';
import { scoresInScale } from './scoresInScale';
import { weightsSum } from './weightsSum';

/** Rules about scales and what is scored on them. */
export const SCHEME_RULES: readonly Rule[] = [
  scaleRises,
  bandsCoverScale,
  weightsSum,
  evaluationComponents,
  scoresInScale,
];
