import { useEditionFingerprint } from '@/api/hearing/fingerprint/useEditionFingerprint';
import type { SectionProps } from '@/domain/hearing/hearing';
import { usePermalink } from '../usePermalink';

/** The whole address of the edition, as it is on paper. */
export const useEditionAddress = (shown: SectionProps): string =>
  usePermalink(shown.hearing, useEditionFingerprint(shown));
