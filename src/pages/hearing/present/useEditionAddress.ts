import { useEditionFingerprint } from '@/api/hearing/fingerprint/useEditionFingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { useAddress } from '@/ui/address/useAddress';
import { editionPermalink } from '../editionPermalink';
import { parseHearingSearch } from '../hearingSearch';

/** The whole address of the edition, as it is on paper. */
export function useEditionAddress(shown: SectionProps): string {
  const { search } = useAddress(parseHearingSearch);
  const { regency, kept } = useLinkPlace();
  const root = window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
  const fingerprint = useEditionFingerprint(shown);
  const place = { root, regency, kept, since: search.sejak };
  return editionPermalink(shown.hearing, fingerprint, place);
}
