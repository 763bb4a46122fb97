import type { Rule } from '../../rule';
import { addressed } from './addressed';
import { oneVersionADay } from './oneVersionADay';
import { purposeCodes } from './purposeCodes';
import { regencyListed } from './regencyListed';
import { uniqueEntries } from './uniqueEntries';

/** Rules about what a record is, and which one of several. */
export const IDENTITY_RULES: readonly Rule[] = [
  addressed,
  regencyListed,
  uniqueEntries,
  oneVersionADay,
  purposeCodes,
];
