import { compareCodes } from '../order';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';

/** Kemendagri code of a regency, `52.02`. */
export type RegencyCode = string;
/** Kemendagri code of a kecamatan, `52.02.01`. Never derived from a BPS code. */
export type DistrictCode = string;
export type TimeZoneLabel = 'WIB' | 'WITA' | 'WIT';

export type Regency = {
  code: RegencyCode;
  bpsCode: string;
  /** Official name, "Kabupaten Lombok Tengah". */
  name: string;
  /** Name without the kind, "Lombok Tengah". */
  shortName: string;
  province: string;
  capital: string;
  /** IANA zone; lateness is counted in the regency's own days. */
  timeZone: string;
  zone: TimeZoneLabel;
};

export type District = {
  code: DistrictCode;
  name: string;
  villages: number;
  urbanVillages: number;
};

/** A perangkat daerah. Renamed agencies keep their id; `formerNames` says until when. */
export type Agency = {
  id: string;
  name: string;
  /** Official short form, "DLH". */
  shortName: string;
  kind:
    | 'secretariat'
    | 'council-secretariat'
    | 'inspectorate'
    | 'department'
    | 'board'
    | 'district'
    | 'hospital';
  /** DPRD commission that this agency answers to. */
  commission?: string | undefined;
  /** The post that heads it; persons are never named. */
  headPost: LocalText;
  formerNames: { name: string; shortName: string; until: IsoDate }[];
};

/** Names of agencies by id, as they were on one date. */
export type AgencyNames = ReadonlyMap<string, Pick<Agency, 'name' | 'shortName'>>;

/** A renamed agency carries the name of the day that is looked at. */
export const agencyNames = (agencies: readonly Agency[], on: IsoDate): AgencyNames =>
  new Map(agencies.map((agency) => [agency.id, nameOn(agency, on)]));

const nameOn = ({ name, shortName, formerNames }: Agency, on: IsoDate) =>
  formerNames
    .filter(({ until }) => on < until)
    .sort((a, b) => compareCodes(a.until, b.until))[0] ?? { name, shortName };
