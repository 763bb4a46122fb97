import { compareCodes } from '@/domain/order';
import type { AgencyNames, District } from '@/domain/region/region';
import type { Service } from '@/domain/region/service';
import { servicesOn } from '@/domain/region/serviceCounts';
import { serviceDuplicates } from '@/domain/region/serviceDuplicates';
import { type SearchIndex, searchIndexOf } from '@/domain/search/indicatorSearch';
import type { LocalText } from '@/domain/text';
import type { IsoDate } from '@/domain/time/calendar';

/** Everything that can be searched, made ready once. */
export type ServiceCatalogue = {
  services: Service[];
  index: SearchIndex;
  /** Short names of the agencies that have a service, by id, in the order of the names. */
  agencies: ReadonlyMap<string, string>;
  /** Names of all districts of the regency, by code: the map chooses one without services too. */
  districts: ReadonlyMap<string, string>;
  /** The other running services for the purpose of a running one, by its id. */
  samePurpose: ReadonlyMap<string, readonly Service[]>;
};

type CatalogueSources = {
  records: readonly Service[];
  agencies: AgencyNames;
  districts: readonly District[];
  on: IsoDate;
};

export function catalogueOf(sources: CatalogueSources): ServiceCatalogue {
  const services = servicesOn(sources.records, sources.on);
  const shortName = (id: string) => sources.agencies.get(id)?.shortName ?? id;
  const entries = services.map(({ id, name, purpose, agency }) => ({
    id,
    names: inAll(name),
    beside: [...inAll(purpose), shortName(agency), sources.agencies.get(agency)?.name ?? ''],
  }));
  return {
    services,
    index: searchIndexOf(entries),
    agencies: new Map(
      services
        .map(({ agency }) => [agency, shortName(agency)] as const)
        .sort(([, a], [, b]) => compareCodes(a.toLowerCase(), b.toLowerCase())),
    ),
    districts: new Map(sources.districts.map(({ code, name }) => [code, name])),
    samePurpose: new Map(
      serviceDuplicates(services).flatMap(({ running }) =>
        running.map(({ id }) => [id, running.filter((other) => other.id !== id)] as const),
      ),
    ),
  };
}

/** The text in every language it has. */
const inAll = ({ id, en }: LocalText): string[] => [id, ...(en === undefined ? [] : [en])];
