import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';

/** An indicator, and the short name of the agency that owes it. */
export type SlideRow = { agency: string; condition: IndicatorCondition };
