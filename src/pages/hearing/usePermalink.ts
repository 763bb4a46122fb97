import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import type { Hearing } from '@/domain/hearing/hearing';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { editionPermalink } from './editionPermalink';

/** The whole address of the edition, as it is copied, printed and shown on the last slide. */
export function usePermalink(hearing: Hearing, fingerprint: FingerprintState): string {
  const { regency, kept } = useLinkPlace();
  const root = window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
  return editionPermalink(hearing, fingerprint, { root, regency, kept });
}
