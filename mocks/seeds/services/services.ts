import { BUREAUCRACY_SERVICES } from './bureaucracy';
import { ECONOMY_SERVICES } from './economy';
import { GOVERNANCE_SERVICES } from './governance';
import { LIVING_SERVICES } from './living';
import type { ServiceSeed } from './service-seed';
import { SOCIETY_SERVICES } from './society';

/** Where a source names a service its name is quoted; everything else about it is an example. */
export const SERVICE_SEEDS: ServiceSeed[] = [
  ...GOVERNANCE_SERVICES,
  ...BUREAUCRACY_SERVICES,
  ...LIVING_SERVICES,
  ...SOCIETY_SERVICES,
  ...ECONOMY_SERVICES,
];
