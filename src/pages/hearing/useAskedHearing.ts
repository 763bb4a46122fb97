import { useMemo } from 'react';
import { type OpenedHearing, useHearing } from '@/api/hearing/useHearing';
import type { EditionReference } from '@/domain/hearing/editionReference';
import { narrowHearing } from '@/domain/hearing/openHearing';
import { scopeOfKey } from '@/domain/hearing/scope';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useAddress } from '@/ui/address/useAddress';
import { parseHearingSearch } from './hearingSearch';

/** The hearing that the path names, about whom and compared with what the reader chose on the page. */
export function useAskedHearing(viewpoint: Viewpoint, reference: EditionReference): OpenedHearing {
  const { lingkup, sejak } = useAddress(parseHearingSearch).search;
  const asked = useMemo(
    () => (sejak === undefined ? reference : { ...reference, since: sejak }),
    [reference, sejak],
  );
  const opened = useHearing(viewpoint, asked);
  const whole = opened.kind === 'open' ? opened.hearing : null;
  const hearing = useMemo(() => {
    const scope = scopeOfKey(lingkup ?? '');
    return whole === null || scope === null ? whole : narrowHearing(whole, scope);
  }, [whole, lingkup]);
  return hearing === null ? opened : { kind: 'open', hearing };
}
