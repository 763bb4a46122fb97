import { addDays, type IsoDate, isoDate, yearOf } from '@/domain/time/calendar';
import { type RegionSeed, villagesOf } from '../seeds/regions';
import { CAPITAL_DISTRICTS } from '../seeds/services/capital-districts';
import type { ServiceSeed } from '../seeds/services/service-seed';
import { SERVICE_SEEDS } from '../seeds/services/services';
import type { SourceWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { randomFor } from './random';
import { rotate } from './rotate';

type ServiceWire = Wire<'services'>['services'][number];
type AgencyOf = (key: string) => string;
type Setting = { region: RegionSeed; today: IsoDate; agencyOf: AgencyOf };

/** The catalogue is counted anew every year on 1 March. */
const CATALOGUE_DAY = '03-01';

const latestCatalogue = (today: IsoDate): number =>
  today >= `${yearOf(today)}-${CATALOGUE_DAY}` ? yearOf(today) : yearOf(today) - 1;

/** Who published the name of the service in that regency. */
function nameSourceOf({ id, citation }: ServiceSeed, { regency }: RegionSeed): SourceWire | null {
  const name = typeof citation === 'object' ? citation[regency.code] : citation;
  return name === undefined ? null : { id: `nama-${id}`, name, simulated: false };
}

/** Every day on which something about the service was published, oldest first. */
function publicationsOf(seed: ServiceSeed, today: IsoDate): IsoDate[] {
  const latest = latestCatalogue(today);
  const catalogues = [latest - 1, latest].map((year) => isoDate(`${year}-${CATALOGUE_DAY}`));
  const changes = [seed.firstDaysAgo, seed.before?.daysAgo].flatMap((daysAgo) =>
    daysAgo === undefined ? [] : [addDays(today, -daysAgo)],
  );
  const first =
    seed.firstDaysAgo === undefined ? catalogues[0] : addDays(today, -seed.firstDaysAgo);
  return [...new Set([...catalogues, ...changes])]
    .filter((day) => first === undefined || day >= first)
    .sort();
}

/** A name may be published; status, users and place are not, so the whole record counts as simulated. */
function versionsOf(seed: ServiceSeed, setting: Setting): ServiceWire[] {
  const { region, today, agencyOf } = setting;
  const random = randomFor(`${region.regency.code}/service/${seed.id}`);
  const size = 0.7 + 0.6 * random();
  const growth = 0.78 + 0.3 * random();
  const nameSource = nameSourceOf(seed, region);
  const place = placeOf(seed, region, random());
  const latest = latestCatalogue(today);
  return publicationsOf(seed, today).map((publishedAt) => {
    const counted = latestCatalogue(publishedAt);
    const users = (seed.users ?? 0) * size * (counted === latest ? 1 : growth);
    const isBefore =
      seed.before !== undefined && publishedAt < addDays(today, -seed.before.daysAgo);
    return {
      id: seed.id,
      name: seed.name,
      ...(nameSource !== null && { nameSource: nameSource.id }),
      purpose: seed.purpose,
      purposeCode: seed.purposeCode ?? seed.id,
      dimension: seed.dimension,
      agency: agencyOf(seed.agency),
      kind: seed.kind,
      status: (isBefore ? seed.before?.status : seed.status) ?? 'active',
      integrated: seed.integrated ?? null,
      ...(seed.users === undefined
        ? { users: null }
        : { users: Math.round(users), usersPeriod: String(counted - 1) }),
      startYear: startYearOf(seed, today),
      ...(seed.url !== undefined && { url: seed.url }),
      ...place,
      source: SIMULATION.id,
      publishedAt,
    };
  });
}

function startYearOf({ startYear, firstDaysAgo }: ServiceSeed, today: IsoDate): number | null {
  if (startYear !== undefined) return startYear;
  return firstDaysAgo === undefined ? null : yearOf(addDays(today, -firstDaysAgo));
}

function placeOf(seed: ServiceSeed, region: RegionSeed, chance: number) {
  if (seed.place === undefined) return {};
  const capital = CAPITAL_DISTRICTS[region.regency.code];
  const district =
    seed.place === 'capital' && capital !== undefined
      ? capital
      : rotate(region.districts, Math.floor(chance * region.districts.length)).code;
  const villages = villagesOf(district);
  const village = rotate(villages, seed.place === 'capital' ? 0 : Math.floor(chance * 7));
  if (seed.place === 'district') return { district };
  return { district, position: { longitude: village.longitude, latitude: village.latitude } };
}

/** Services of a regency, every version published so far; only some names are real. */
export function servicesOf(
  region: RegionSeed,
  today: IsoDate,
  agencyOf: AgencyOf,
): Wire<'services'> {
  const seeds = SERVICE_SEEDS.filter(({ regencies }) => regencies.includes(region.regency.code));
  const cited = seeds.flatMap((seed) => nameSourceOf(seed, region) ?? []);
  return {
    sources: [SIMULATION, ...cited],
    services: seeds.flatMap((seed) => versionsOf(seed, { region, today, agencyOf })),
  };
}
