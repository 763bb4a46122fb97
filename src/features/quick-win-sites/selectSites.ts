import type { QuickWinPlan, Site } from '@/domain/quick-win/quickWinPlan';
import type { District } from '@/domain/region/region';
import { latestVersions } from '@/domain/time/asOf';
import type { IsoDate } from '@/domain/time/calendar';

/** A district with the sites in it; empty where the plan names the district alone. */
export type SiteDistrict = { code: string; name: string; sites: Site[] };

export type SitesModel = {
  plan: QuickWinPlan;
  /** In the order of their codes. */
  districts: SiteDistrict[];
};

/** `null` for a quick win that was not published by the date. */
export function selectSites(
  id: string,
  plans: readonly QuickWinPlan[],
  districts: readonly District[],
  on: IsoDate,
): SitesModel | null {
  const own = plans.filter((plan) => plan.id === id);
  const plan = latestVersions(own, () => id, on)[0];
  if (plan === undefined) return null;
  const nameOf = new Map(districts.map(({ code, name }) => [code, name]));
  const codes = new Set([...plan.districts, ...plan.sites.map(({ district }) => district)]);
  return {
    plan,
    districts: [...codes].sort().map((code) => ({
      code,
      name: nameOf.get(code) ?? code,
      sites: plan.sites.filter(({ district }) => district === code),
    })),
  };
}
