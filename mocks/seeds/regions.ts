import type { DistrictWire, RegencyWire } from '../wire';
import regions from './regions.json';
import villages from './villages.json';

export type RegionSeed = { regency: RegencyWire; districts: DistrictWire[] };
export type VillageSeed = { code: string; name: string; longitude: number; latitude: number };

const ZONES = { WIB: 'WIB', WITA: 'WITA', WIT: 'WIT' } as const;
const isZone = (zone: string): zone is keyof typeof ZONES => zone in ZONES;

function zoneOf(zone: string): RegencyWire['zone'] {
  if (!isZone(zone)) throw new RangeError(`Not a time zone of Indonesia: ${zone}`);
  return zone;
}

/** The four regencies with their districts, in the order of the selector. */
export const REGIONS: RegionSeed[] = regions.regions.map((region) => ({
  regency: {
    code: region.kodeKemendagri,
    bpsCode: region.kodeBps,
    name: region.nama,
    shortName: region.nama.replace('Kabupaten ', ''),
    province: region.provinsi,
    capital: region.ibuKota,
    timeZone: region.tz,
    zone: zoneOf(region.zonaWaktu),
  },
  districts: region.kecamatan.map((district) => ({
    code: district.kodeKemendagri,
    name: district.nama,
    villages: district.desa,
    urbanVillages: district.kelurahan,
  })),
}));

type VillageRow = (string | number)[];
const villageRows: Record<string, VillageRow[]> = villages;

/** Villages of a district with their points (`village-points.csv` without points that have no village code). */
export const villagesOf = (district: string): VillageSeed[] =>
  (villageRows[district] ?? []).map(([code, name, longitude, latitude]) => ({
    code: `${district}.${code}`,
    name: String(name),
    longitude: Number(longitude),
    latitude: Number(latitude),
  }));
