import type { Rule } from '../../rule';
import { districtJoins } from './districtJoins';
import { districtsAgree } from './districtsAgree';
import { districtsObserved } from './districtsObserved';
import { positionsInside } from './positionsInside';
import { timeZone } from './timeZone';

/** Rules about districts, positions and clocks. */
export const PLACE_RULES: readonly Rule[] = [
  timeZone,
  districtsAgree,
  districtJoins,
  districtsObserved,
  positionsInside,
];
