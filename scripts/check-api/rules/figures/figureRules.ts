import type { Rule } from '../../rule';
import { cadence } from './cadence';
import { periodEnded } from './periodEnded';
import { plausible } from './plausible';
import { targetsExist } from './targetsExist';

/** Rules about figures and targets. */
export const FIGURE_RULES: readonly Rule[] = [cadence, periodEnded, plausible, targetsExist];
