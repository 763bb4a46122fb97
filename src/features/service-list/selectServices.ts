import type { Service } from '@/domain/region/service';
import {
  type FieldCounts,
  fieldCounts,
  passesFilter,
  type ServiceFilter,
} from '@/domain/region/serviceFilter';
import { type ServiceOrder, servicesInOrder } from '@/domain/region/serviceOrder';
import { searchIndicators } from '@/domain/search/indicatorSearch';
import type { LocalText } from '@/domain/text';
import type { ServiceCatalogue } from './catalogueOf';
import type { ServiceQuery } from './serviceQuery';

export type ServicesModel = {
  found: Service[];
  total: number;
  order: ServiceOrder;
  /** What counts as chosen: a value that this regency does not have is none. */
  filter: ServiceFilter;
  counts: FieldCounts;
  /** Name of the chosen district, where no service stands in it at all. */
  emptyDistrict: string | null;
  /** Typed words that nobody has; the nearest spelling was taken. */
  respelled: readonly string[];
};

export function selectServices(
  { services, index, agencies, districts }: ServiceCatalogue,
  { text, order: asked, ...given }: ServiceQuery,
  say: (text: LocalText) => string,
): ServicesModel {
  const { offBy, respelled } = searchIndicators(index, text);
  const filter = {
    ...given,
    agency: agencies.has(given.agency ?? '') ? given.agency : undefined,
    district: districts.has(given.district ?? '') ? given.district : undefined,
  };
  const matching = services.filter(({ id }) => offBy.has(id));
  const order = orderOf(text, asked);
  const agencyName = (id: string) => agencies.get(id) ?? id;
  return {
    found: servicesInOrder(
      matching.filter((service) => passesFilter(service, filter)),
      order,
      { offBy, say, agencyName },
    ),
    total: services.length,
    order,
    filter,
    counts: fieldCounts(matching, filter),
    emptyDistrict: services.some(({ district }) => district === filter.district)
      ? null
      : (districts.get(filter.district ?? '') ?? null),
    respelled,
  };
}

function orderOf(text: string, asked: ServiceOrder | undefined): ServiceOrder {
  const isSearching = text.trim() !== '';
  if (asked === undefined || (asked === 'match' && !isSearching))
    return isSearching ? 'match' : 'dimension';
  return asked;
}
