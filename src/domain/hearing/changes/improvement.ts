import type { Tendency } from '../../indicator/change';

/** By the direction of the item; `null` where neither word would be true of it. */
export type Improvement = 'better' | 'worse' | 'same' | null;

const OF_TENDENCY = { improving: 'better', worsening: 'worse', steady: 'same' } as const;

export const improvementOf = (tendency: Tendency): Improvement => OF_TENDENCY[tendency];
