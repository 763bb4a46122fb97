import { compareCodes } from '@/domain/order';
import type { District } from '@/domain/region/region';
import type { Position, Service } from '@/domain/region/service';
import { servicesOn } from '@/domain/region/serviceCounts';
import type { IsoDate } from '@/domain/time/calendar';

/** All that stands on one spot: marks that cover each other could not be counted. */
export type Spot = { position: Position; district: string | null; services: Service[] };

export type ServicePlaces = {
  all: Service[];
  spots: Spot[];
  /** Districts with services, most first; `null` gathers places whose district is not named. */
  districts: { district: Pick<District, 'code' | 'name'> | null; services: Service[] }[];
  /** Neither in a district nor on the map. */
  nowhere: Service[];
};

export function selectServiceMap(
  records: readonly Service[],
  districts: readonly District[],
  on: IsoDate,
): ServicePlaces {
  const all = servicesOn(records, on);
  const placed = all.filter(({ district, position }) => district !== null || position !== null);
  const known = new Map(districts.map((district) => [district.code, district]));
  const groups = groupBy(placed, ({ district }) => known.get(district ?? '')?.code ?? '');
  return {
    all,
    spots: spotsOf(all),
    districts: [...groups]
      .map(([code, services]) => ({ district: known.get(code) ?? null, services }))
      .sort(mostFirst),
    nowhere: all.filter((service) => !placed.includes(service)),
  };
}

type Group = ServicePlaces['districts'][number];

/** What has no district comes last. */
const mostFirst = (a: Group, b: Group): number =>
  Number(a.district === null) - Number(b.district === null) ||
  b.services.length - a.services.length ||
  compareCodes(a.district?.code ?? '', b.district?.code ?? '');

function spotsOf(services: readonly Service[]): Spot[] {
  const placed = services.flatMap((service) =>
    service.position === null ? [] : [{ service, position: service.position }],
  );
  const spots = groupBy(
    placed,
    ({ position: { longitude, latitude } }) => `${longitude} ${latitude}`,
  );
  return [...spots.values()].flatMap((here) => {
    const [first] = here;
    if (first === undefined) return [];
    const { position, service } = first;
    return [{ position, district: service.district, services: here.map((it) => it.service) }];
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
