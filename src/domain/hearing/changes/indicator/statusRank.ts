import { BAND_SCALE } from '../../../indicator/achievement';
import type { IndicatorStatus } from './indicatorChange';

const WORST_BAND_FIRST: readonly IndicatorStatus[] = BAND_SCALE.map(({ band }) => band).reverse();

/** Without data before the worst band; what nothing can be said of comes last. */
const GRAVEST_FIRST: readonly IndicatorStatus[] = ['no-data', ...WORST_BAND_FIRST, 'unrated'];

/** 0 for the gravest. */
export const rankOfStatus = (status: IndicatorStatus): number => GRAVEST_FIRST.indexOf(status);

export const isBand = (status: IndicatorStatus): boolean => WORST_BAND_FIRST.includes(status);
