import type { DimensionCode } from '../dimension/dimension';
import type { Source } from '../indicator/indicator';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { DistrictCode } from './region';

/** Where something stands, in degrees (WGS 84). */
export type Position = { longitude: number; latitude: number };

/** One published version of a service or application; a service need not be an app. */
export type Service = {
  id: string;
  name: LocalText;
  purpose: LocalText;
  /** Shared by all services for the same purpose. */
  purposeCode: string;
  dimension: DimensionCode;
  agency: string;
  kind: 'service' | 'application' | 'non-digital';
  status: 'active' | 'trial' | 'inactive';
  /** Integrated with other systems; `null` where nobody said. */
  integrated: boolean | null;
  /** `null` where not counted. */
  users: number | null;
  startYear: number | null;
  url: string | null;
  position: Position | null;
  district: DistrictCode | null;
  source: Source;
  publishedAt: IsoDate;
};
