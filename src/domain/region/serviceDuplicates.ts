import { compareCodes } from '../order';
import type { Service } from './service';
import { isRunning } from './serviceCounts';

/** Services that the catalog says have one purpose, at least two of them running. */
export type ServiceDuplicate = {
  purposeCode: string;
  running: Service[];
  /** Those of the same purpose that were given up. */
  inactive: Service[];
};

/**
 * Purposes served by more than one running service, most services first. The catalog decides what
 * is one purpose by its code; names and descriptions are not compared.
 */
export function serviceDuplicates(services: readonly Service[]): ServiceDuplicate[] {
  return purposesOf(services)
    .filter(({ running }) => running.length > 1)
    .sort(
      (a, b) => b.running.length - a.running.length || compareCodes(a.purposeCode, b.purposeCode),
    );
}

/** Purposes that were served twice and are no more, because all but one service were given up. */
export const settledDuplicates = (services: readonly Service[]): ServiceDuplicate[] =>
  purposesOf(services)
    .filter(({ running, inactive }) => running.length === 1 && inactive.length > 0)
    .sort((a, b) => compareCodes(a.purposeCode, b.purposeCode));

function purposesOf(services: readonly Service[]): ServiceDuplicate[] {
  const purposes = new Map<string, ServiceDuplicate>();
  for (const service of services) {
    const { purposeCode } = service;
    const purpose = purposes.get(purposeCode) ?? { purposeCode, running: [], inactive: [] };
    purposes.set(purposeCode, purpose);
    (isRunning(service) ? purpose.running : purpose.inactive).push(service);
  }
  return [...purposes.values()];
}
