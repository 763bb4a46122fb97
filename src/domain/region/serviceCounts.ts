import type { DimensionCode } from '../dimension/dimension';
import { DIMENSION_CODES } from '../dimension/dimension';
import { latestVersions } from '../time/asOf';
import type { IsoDate } from '../time/calendar';
import { SERVICE_KINDS, type Service, type ServiceKind } from './service';

/** Services as published by the date. */
export const servicesOn = (services: readonly Service[], on: IsoDate): Service[] =>
  latestVersions(services, ({ id }) => id, on);

/** On trial counts as running: it serves people and costs money. Our rule. */
export const isRunning = ({ status }: Pick<Service, 'status'>): boolean => status !== 'inactive';

export const SERVICE_STATES = ['integrated', 'separate', 'unknown', 'inactive'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

/**
 * What a service counts as. An inactive one needs no integration any more; where nobody said, it is
 * unknown, which is not "no".
 */
export function stateOf(service: Pick<Service, 'status' | 'integrated'>): ServiceState {
  if (!isRunning(service)) return 'inactive';
  if (service.integrated === null) return 'unknown';
  return service.integrated ? 'integrated' : 'separate';
}

/** Every service is in exactly one of the four states. */
export type ServiceCounts = Record<ServiceState, number> & {
  all: number;
  running: number;
  /** Running ones of which it is known whether they are integrated. */
  known: number;
};

export function serviceCounts(services: readonly Service[]): ServiceCounts {
  const counts = { integrated: 0, separate: 0, unknown: 0, inactive: 0 };
  for (const service of services) counts[stateOf(service)] += 1;
  const known = counts.integrated + counts.separate;
  return { ...counts, all: services.length, running: known + counts.unknown, known };
}

/** All six dimensions in their order: one without any service says so. */
export const countsByDimension = (
  services: readonly Service[],
): { dimension: DimensionCode; counts: ServiceCounts }[] =>
  DIMENSION_CODES.map((dimension) => ({
    dimension,
    counts: serviceCounts(services.filter((service) => service.dimension === dimension)),
  }));

export const countsByKind = (
  services: readonly Service[],
): { kind: ServiceKind; counts: ServiceCounts }[] =>
  SERVICE_KINDS.map((kind) => ({
    kind,
    counts: serviceCounts(services.filter((service) => service.kind === kind)),
  }));
