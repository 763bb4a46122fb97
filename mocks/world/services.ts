import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { type RegionSeed, villagesOf } from '../seeds/regions';
import { SERVICE_SEEDS, type ServiceSeed } from '../seeds/services';
import type { SourceWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { randomFor } from './random';
import { rotate } from './rotate';

type ServiceWire = Wire<'services'>['services'][number];
type AgencyOf = (key: string) => string;

function toService(
  seed: ServiceSeed,
  region: RegionSeed,
  today: IsoDate,
  agencyOf: AgencyOf,
): ServiceWire {
  const random = randomFor(`${region.regency.code}/service/${seed.id}`);
  const district = rotate(
    region.districts,
    seed.kind === 'application' ? 0 : Math.floor(random() * 4),
  );
  const village = villagesOf(district.code)[0];
  const isDigital = seed.kind === 'application';
  return {
    id: seed.id,
    name: seed.name,
    purpose: seed.purpose,
    purposeCode: seed.purposeCode ?? seed.id,
    dimension: seed.dimension,
    agency: agencyOf(seed.agency),
    kind: seed.kind,
    status: random() < 0.8 ? 'active' : 'trial',
    integrated: isDigital ? random() < 0.5 : null,
    users: isDigital ? 400 + Math.floor(random() * 24_000) : null,
    startYear: yearOf(today) - 2 - Math.floor(random() * 5),
    ...(isDigital || village === undefined
      ? {}
      : {
          district: district.code,
          position: { longitude: village.longitude, latitude: village.latitude },
        }),
    // The name may be published; status, users and place are not, so the whole record counts as simulated.
    source: SIMULATION.id,
    publishedAt: `${yearOf(today) - 1}-03-01`,
  };
}

/** Services of a regency: published names first in the seeds, their figures simulated. */
export function servicesOf(
  region: RegionSeed,
  today: IsoDate,
  agencyOf: AgencyOf,
): Wire<'services'> {
  const seeds = SERVICE_SEEDS.filter(({ regencies }) => regencies.includes(region.regency.code));
  const cited: SourceWire[] = seeds.flatMap(({ id, citation }) =>
    citation === undefined ? [] : [{ id: `nama-${id}`, name: citation, simulated: false }],
  );
  return {
    sources: [SIMULATION, ...cited],
    services: seeds.map((seed) => toService(seed, region, today, agencyOf)),
  };
}
