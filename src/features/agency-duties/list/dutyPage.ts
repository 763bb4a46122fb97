import type { Duty } from '@/domain/agency/duties/duty';
import type { PageTarget } from '@/ui/address/paths';

/** Where the duty can be seen in full; `null` for a promise about nothing that has a page. */
export function dutyPage(duty: Duty): PageTarget | null {
  switch (duty.kind) {
    case 'figure':
      return { page: 'indicator', id: duty.indicator.id };
    case 'report':
    case 'milestone':
      return { page: 'quickWin', id: duty.quickWin.id };
    case 'follow-up':
      return duty.item.kind === 'indicator'
        ? { page: 'indicator', id: duty.item.indicator.id }
        : { page: 'quickWin', id: duty.item.quickWin.id };
    case 'worksheet':
      return { page: 'assessment' };
    case 'promise': {
      const { indicator, quickWin } = duty.promise;
      if (quickWin !== null) return { page: 'quickWin', id: quickWin };
      return indicator === null ? null : { page: 'indicator', id: indicator };
    }
  }
}
