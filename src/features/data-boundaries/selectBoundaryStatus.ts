import type { Boundaries } from '@/api/boundaries/readBoundaries';
import type { LocalText } from '@/domain/text';
import { type IsoDate, isoDate } from '@/domain/time/calendar';

export type BoundaryStatus = Pick<Boundaries, 'status' | 'license'> & {
  attribution: LocalText;
  publishedAt: IsoDate;
  /** Kecamatan, and neighbouring land drawn for context. */
  districts: number;
  neighbours: number;
  /** The catalog keeps one version: on an earlier day the map was another, or none. */
  isLaterThanView: boolean;
};

export function selectBoundaryStatus(
  { status, attribution, license, publishedAt, features }: Boundaries,
  on: IsoDate,
): BoundaryStatus {
  const count = (role: 'district' | 'neighbour') =>
    features.filter(({ properties }) => properties.role === role).length;
  return {
    status,
    attribution,
    license,
    publishedAt: isoDate(publishedAt),
    districts: count('district'),
    neighbours: count('neighbour'),
    isLaterThanView: publishedAt > on,
  };
}
