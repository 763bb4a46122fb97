import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { Agency, AgencyNames } from '@/domain/region/region';
import type { LocalText } from '@/domain/text';

/** Who answers for a quick win: a post, its agency, and the agencies that help. */
export type QuickWinOwner = {
  agency: string;
  name: string;
  /** `null` for an agency that the scorecard does not list. */
  post: LocalText | null;
  supporting: string[];
};

export const ownerOf = (
  { leadAgency, supportingAgencies }: QuickWinPlan,
  agencies: readonly Agency[],
  names: AgencyNames,
): QuickWinOwner => ({
  agency: leadAgency,
  name: names.get(leadAgency)?.name ?? leadAgency,
  post: agencies.find(({ id }) => id === leadAgency)?.headPost ?? null,
  supporting: supportingAgencies.map((id) => names.get(id)?.shortName ?? id),
});
