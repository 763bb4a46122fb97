import type { Service } from '@/domain/region/service';
import { isRunning, servicesOn } from '@/domain/region/serviceCounts';
import {
  type ServiceDuplicate,
  serviceDuplicates,
  settledDuplicates,
} from '@/domain/region/serviceDuplicates';
import type { IsoDate } from '@/domain/time/calendar';

export type DuplicatesModel = {
  /** Everything in the catalogue on the day: what "none" was found among. */
  all: Service[];
  purposes: ServiceDuplicate[];
  settled: ServiceDuplicate[];
  /** How many services run, and how many of them and of their agencies share a purpose. */
  running: number;
  services: number;
  agencies: number;
};

export function selectDuplicates(records: readonly Service[], on: IsoDate): DuplicatesModel {
  const all = servicesOn(records, on);
  const purposes = serviceDuplicates(all);
  const shared = purposes.flatMap(({ running }) => running);
  return {
    all,
    purposes,
    settled: settledDuplicates(all),
    running: all.filter(isRunning).length,
    services: shared.length,
    agencies: new Set(shared.map(({ agency }) => agency)).size,
  };
}
