import type { RegencyCode, TimeZoneLabel } from '../region/region';
import type { OwnRules } from '../rules/ownRules';
import { dateIn, type Instant, type IsoDate } from './calendar';

/**
 * Which regency is looked at, from when and under which rules. Time and rules are always arguments;
 * this is where they enter.
 */
export type Viewpoint = {
  regency: RegencyCode;
  timeZone: string;
  zone: TimeZoneLabel;
  /** The screen's clock. */
  now: Instant;
  /** Chosen as-of date; `null` means now. */
  asOf: IsoDate | null;
  /** The day that decides what was published and what is late. */
  on: IsoDate;
  /** This dashboard's own rules, as the installation set them. */
  rules: OwnRules;
};

/** An as-of date in the future means now. */
export function viewpointAt(
  place: Pick<Viewpoint, 'regency' | 'timeZone' | 'zone'>,
  now: Instant,
  asOf: IsoDate | null,
  rules: OwnRules,
): Viewpoint {
  const today = dateIn(place.timeZone, now);
  const past = asOf !== null && asOf < today ? asOf : null;
  return { ...place, now, asOf: past, on: past ?? today, rules };
}
