import type { DimensionCode } from '../dimension/dimension';
import type { DistrictCode } from './region';
import type { Service, ServiceKind, ServiceStatus } from './service';
import { type ServiceState, stateOf } from './serviceCounts';

/** What the list is narrowed to; what is unset leaves all. */
export type ServiceFilter = {
  dimension?: DimensionCode | undefined;
  agency?: string | undefined;
  kind?: ServiceKind | undefined;
  status?: ServiceStatus | undefined;
  integration?: ServiceState | undefined;
  district?: DistrictCode | undefined;
};

export type ServiceField = keyof ServiceFilter;
export const SERVICE_FIELDS = [
  'dimension',
  'agency',
  'kind',
  'status',
  'integration',
  'district',
] as const satisfies readonly ServiceField[];

/** The value of a service in a field; `null` for a service that stands in no district. */
const valueIn = (service: Service, field: ServiceField): string | null =>
  field === 'integration' ? stateOf(service) : service[field];

export const passesFilter = (service: Service, filter: ServiceFilter): boolean =>
  SERVICE_FIELDS.every(
    (field) => filter[field] === undefined || filter[field] === valueIn(service, field),
  );

export type FieldCounts = Readonly<Record<ServiceField, ReadonlyMap<string, number>>>;

/** How many services each value of each field would leave, the other filters kept. */
export function fieldCounts(services: readonly Service[], filter: ServiceFilter): FieldCounts {
  const countsIn = (field: ServiceField) => {
    const counts = new Map<string, number>();
    const rest = { ...filter, [field]: undefined };
    for (const service of services) {
      const value = valueIn(service, field);
      if (value !== null && passesFilter(service, rest))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    dimension: countsIn('dimension'),
    agency: countsIn('agency'),
    kind: countsIn('kind'),
    status: countsIn('status'),
    integration: countsIn('integration'),
    district: countsIn('district'),
  };
}
