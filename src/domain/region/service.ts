import type { DimensionCode } from '../dimension/dimension';
import type { Source } from '../indicator/indicator';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Period } from '../time/period';
import type { DistrictCode } from './region';

/** Where something stands, in degrees (WGS 84). */
export type Position = { longitude: number; latitude: number };

export const SERVICE_KINDS = ['service', 'application', 'non-digital'] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

export const SERVICE_STATUSES = ['active', 'trial', 'inactive'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** One published version of a service or application; a service need not be an app. */
export type Service = {
  id: string;
  name: LocalText;
  /** Who published the name, where that is not the source of the rest. */
  nameSource: Source | null;
  purpose: LocalText;
  /** Shared by all services for the same purpose. */
  purposeCode: string;
  dimension: DimensionCode;
  agency: string;
  kind: ServiceKind;
  status: ServiceStatus;
  /** Integrated with other systems; `null` where nobody said. */
  integrated: boolean | null;
  /** `null` where not counted. */
  users: number | null;
  /** The period in which the users were counted; `null` where nobody said. */
  usersPeriod: Period | null;
  startYear: number | null;
  url: string | null;
  position: Position | null;
  district: DistrictCode | null;
  source: Source;
  publishedAt: IsoDate;
};

/** Where the service itself is found; only an address that is asked for encrypted. */
export function safeAddress({ url }: Pick<Service, 'url'>): { href: string; host: string } | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href, host } = new URL(url);
  return protocol === 'https:' ? { href, host } : null;
}
