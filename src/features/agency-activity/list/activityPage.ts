import type { AgencyActivity } from '@/domain/agency/activity/activity';
import type { PageTarget } from '@/ui/address/paths';

/** Where the deed can be seen in full; `null` for a promise about nothing that has a page. */
export function activityPage(activity: AgencyActivity): PageTarget | null {
  switch (activity.kind) {
    case 'figure':
      return { page: 'indicator', id: activity.indicator.id };
    case 'report':
    case 'milestone':
      return { page: 'quickWin', id: activity.quickWin.id };
    case 'worksheet':
      return { page: 'assessment' };
    case 'promise': {
      const { indicator, quickWin } = activity.promise;
      if (quickWin !== null) return { page: 'quickWin', id: quickWin };
      return indicator === null ? null : { page: 'indicator', id: indicator };
    }
  }
}
