import type { Rule } from '../../rule';
import { blankTexts } from './blankTexts';
import { markup } from './markup';
import { webAddresses } from './webAddresses';

/** Rules about what people read and follow. */
export const TEXT_RULES: readonly Rule[] = [markup, blankTexts, webAddresses];
