import type { BoundaryRule } from '../boundaryFile';
import { CODE_RULES } from './codes';
import { coordinates } from './coordinates';
import { HEAD_RULES } from './head';
import { RING_RULES } from './rings';
import { decimals, size } from './size';
import { gaps, overlaps } from './topology';

/** Every rule about a file of boundaries, in the order in which a report shows them. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  coordinates,
  ...RING_RULES,
  ...CODE_RULES,
  overlaps,
  gaps,
  ...HEAD_RULES,
  decimals,
  size,
];
