import type { Rule } from '../../rule';
import { agencyJoins } from './agencyJoins';
import { dimensionJoins } from './dimensionJoins';
import { editionJoins } from './editionJoins';
import { indicatorJoins } from './indicatorJoins';
import { methodJoins } from './methodJoins';
import { quickWinJoins } from './quickWinJoins';
import { schemeJoins } from './schemeJoins';
import { sourceJoins } from './sourceJoins';
import { subDimensionJoins } from './subDimensionJoins';

/** Rules about codes that name an entry elsewhere. */
export const JOIN_RULES: readonly Rule[] = [
  agencyJoins,
  dimensionJoins,
  subDimensionJoins,
  indicatorJoins,
  methodJoins,
  quickWinJoins,
  sourceJoins,
  schemeJoins,
  editionJoins,
];
