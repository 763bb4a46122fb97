import type { Service } from '@/domain/region/service';
import { servicesOn } from '@/domain/region/serviceCounts';
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
  /** How many running services and agencies the purposes have together. */
  services: number;
  agencies: number;
};

export function selectDuplicates(records: readonly Service[], on: IsoDate): DuplicatesModel {
  const all = servicesOn(records, on);
  const purposes = serviceDuplicates(all);
  const running = purposes.flatMap((purpose) => purpose.running);
  return {
    all,
    purposes,
    settled: settledDuplicates(all),
    services: running.length,
    agencies: new Set(running.map(({ agency }) => agency)).size,
  };
}
