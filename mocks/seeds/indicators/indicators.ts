import type { DimensionCode } from '@/domain/dimension/dimension';
import { BRANDING } from './branding';
import { ECONOMY } from './economy';
import { ENVIRONMENT } from './environment';
import { GOVERNANCE } from './governance';
import type { IndicatorSeed } from './indicator-seed';
import { LIVING } from './living';
import { SOCIETY } from './society';

/** Simulated indicators, seven to a dimension. */
export const INDICATOR_SEEDS: Record<DimensionCode, IndicatorSeed[]> = {
  governance: GOVERNANCE,
  branding: BRANDING,
  economy: ECONOMY,
  living: LIVING,
  society: SOCIETY,
  environment: ENVIRONMENT,
};
