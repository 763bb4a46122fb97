import type { Duty } from '@/domain/agency/duties/duty';
import type { PageTarget } from '@/ui/address/paths';

/** A page, and what it is to show first. */
type Proof = { to: PageTarget; search?: Record<string, string> };

/** Where the duty can be seen in full; `null` for a promise about nothing that has a page. */
export function dutyPage(duty: Duty): Proof | null {
  switch (duty.kind) {
    case 'figure':
      return { to: { page: 'indicator', id: duty.indicator.id } };
    case 'report':
    case 'milestone':
      return { to: { page: 'quickWin', id: duty.quickWin.id } };
    case 'follow-up':
      return duty.item.kind === 'indicator'
        ? { to: { page: 'indicator', id: duty.item.indicator.id } }
        : { to: { page: 'quickWin', id: duty.item.quickWin.id } };
    case 'worksheet':
      return { to: { page: 'assessment' }, search: { perangkat: duty.agency } };
    case 'promise': {
      const { indicator, quickWin } = duty.promise;
      if (quickWin !== null) return { to: { page: 'quickWin', id: quickWin } };
      return indicator === null ? null : { to: { page: 'indicator', id: indicator } };
    }
  }
}
