import type { Source } from '@/domain/indicator/indicator';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { Position, Service } from '@/domain/region/service';
import type { LocalText } from '@/domain/text';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';
import { isFollowedOn } from '@/domain/time/followed';
import type { PointKind } from '@/maps';

/** One service or one site of a quick win, where it stands. */
export type MapPlace = {
  key: string;
  kind: PointKind;
  name: LocalText;
  /** Name of the site; services have none of their own. */
  site: string | null;
  district: string | null;
  agency: string;
  position: Position;
  source: Source;
  publishedAt: IsoDate;
};

/** Services with a place, as published by the date. */
export const servicePlaces = (services: readonly Service[], on: IsoDate): MapPlace[] =>
  latestVersions(services, ({ id }) => id, on).flatMap((service) => {
    const { id, position } = service;
    if (position === null) return [];
    return [{ ...service, key: `service ${id}`, kind: 'service', site: null, position }];
  });

/** Every site of every quick win, as planned by the date. */
export const sitePlaces = (plans: readonly QuickWinPlan[], on: IsoDate): MapPlace[] =>
  latestVersions(plans, ({ id }) => id, on)
    .filter((plan) => isFollowedOn(plan, on))
    .flatMap((plan) =>
      plan.sites.map(({ name, district, position }, at) => ({
        key: `site ${plan.id} ${at}`,
        kind: 'site' as const,
        name: plan.name,
        site: name,
        district,
        agency: plan.leadAgency,
        position,
        source: plan.source,
        publishedAt: plan.publishedAt,
      })),
    );
