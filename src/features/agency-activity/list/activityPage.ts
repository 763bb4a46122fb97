import type { AgencyActivity } from '@/domain/agency/activity/activity';
import type { PageTarget } from '@/ui/address/paths';

/** A page, and what it is to show first. */
type Proof = { to: PageTarget; search?: Record<string, string> };

/** Where the deed can be seen in full; `null` for a promise about nothing that has a page. */
export function activityPage(activity: AgencyActivity): Proof | null {
  switch (activity.kind) {
    case 'figure':
      return { to: { page: 'indicator', id: activity.indicator.id } };
    case 'report':
    case 'milestone':
      return { to: { page: 'quickWin', id: activity.quickWin.id } };
    case 'worksheet':
      return { to: { page: 'assessment' }, search: { perangkat: activity.worksheet.agency } };
    case 'promise': {
      const { indicator, quickWin } = activity.promise;
      if (quickWin !== null) return { to: { page: 'quickWin', id: quickWin } };
      return indicator === null ? null : { to: { page: 'indicator', id: indicator } };
    }
  }
}
