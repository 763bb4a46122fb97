import type { Wire } from '../../wire';

type ServiceWire = Wire<'services'>['services'][number];

export const LOMBOK_TENGAH = '52.02';
export const BATANG = '33.25';
export const LUWU_UTARA = '73.22';
export const KOTAWARINGIN_TIMUR = '62.02';
export const ALL = [LOMBOK_TENGAH, BATANG, LUWU_UTARA, KOTAWARINGIN_TIMUR];

export type ServiceSeed = Pick<
  ServiceWire,
  'id' | 'name' | 'purpose' | 'dimension' | 'agency' | 'kind' | 'url'
> & {
  regencies: readonly string[];
  /** Only where a source names the service, by regency where sources differ; the rest are examples. */
  citation?: string | Readonly<Record<string, string>>;
  /** Where another service has the same purpose; otherwise its own id. */
  purposeCode?: string;
  /** In the capital, in a village, or in a district without a point; unset: nowhere. */
  place?: 'capital' | 'village' | 'district';
  status?: ServiceWire['status'];
  /** Unset: nobody said. */
  integrated?: boolean;
  /** In the latest year; unset: not counted. */
  users?: number;
  /** Unset: nobody said, unless it was first published lately. */
  startYear?: number;
  /** Another status until so many days ago. */
  before?: { status: ServiceWire['status']; daysAgo: number };
  /** First published so many days ago; unset: with the first catalogue. */
  firstDaysAgo?: number;
};
