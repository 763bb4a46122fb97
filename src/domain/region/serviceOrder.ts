import { DIMENSION_CODES } from '../dimension/dimension';
import { compareCodes } from '../order';
import type { LocalText } from '../text';
import type { Service } from './service';
import { type ServiceState, stateOf } from './serviceCounts';

/** `match` puts what was searched first; it means nothing without a search. */
export const SERVICE_ORDERS = [
  'match',
  'dimension',
  'name',
  'separate',
  'users',
  'newest',
  'agency',
] as const;

export type ServiceOrder = (typeof SERVICE_ORDERS)[number];

type OrderContext = {
  /** How far off the search each service is, by id. */
  offBy: ReadonlyMap<string, number>;
  agencyName: (id: string) => string;
  say: (text: LocalText) => string;
};

/** Sorted anew; what is not known comes last, equals by name. */
export function servicesInOrder(
  services: readonly Service[],
  order: ServiceOrder,
  context: OrderContext,
): Service[] {
  const keyOf = KEYS[order];
  return services
    .map((service) => ({
      service,
      key: keyOf(service, context),
      name: context.say(service.name).toLowerCase(),
    }))
    .sort(
      (a, b) =>
        compareKeys(a.key, b.key) ||
        compareCodes(a.name, b.name) ||
        compareCodes(a.service.id, b.service.id),
    )
    .map(({ service }) => service);
}

type Key = number | string;

const LAST = Number.MAX_VALUE;

/** What to act upon first: apart, then unknown, then what is in order, then what is out of use. */
const SEPARATE_FIRST: Record<ServiceState, number> = {
  separate: 0,
  unknown: 1,
  integrated: 2,
  inactive: 3,
};

/** Smallest first. */
const KEYS: Record<ServiceOrder, (service: Service, context: OrderContext) => Key> = {
  match: ({ id }, { offBy }) => offBy.get(id) ?? LAST,
  dimension: ({ dimension }) => DIMENSION_CODES.indexOf(dimension),
  name: () => 0,
  separate: (service) => SEPARATE_FIRST[stateOf(service)],
  users: ({ users }) => (users === null ? LAST : -users),
  newest: ({ startYear }) => (startYear === null ? LAST : -startYear),
  agency: ({ agency }, { agencyName }) => agencyName(agency).toLowerCase(),
};

const compareKeys = (a: Key, b: Key): number =>
  typeof a === 'string' && typeof b === 'string' ? compareCodes(a, b) : Number(a) - Number(b);
