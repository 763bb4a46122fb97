import type { Rule } from '../../rule';
import { allFollowed } from './allFollowed';
import { coversFrom } from './coversFrom';
import { editionsReadable } from './editionsReadable';
import { sameDefinitions } from './sameDefinitions';
import { sameVersions } from './sameVersions';
import { yearlyScorecards } from './yearlyScorecards';

/** Rules about answers that repeat each other. */
export const AGREEMENT_RULES: readonly Rule[] = [
  sameVersions,
  sameDefinitions,
  coversFrom,
  allFollowed,
  yearlyScorecards,
  editionsReadable,
];
