import { useEditionFingerprint } from '@/api/hearing/fingerprint/useEditionFingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { editionPermalink } from '../editionPermalink';

/** The whole address of the edition, as it is on paper. */
export function useEditionAddress(shown: SectionProps): string {
  const { regency, kept } = useLinkPlace();
  const root = window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
  const fingerprint = useEditionFingerprint(shown);
  return editionPermalink(shown.hearing, fingerprint, { root, regency, kept });
}
