import type { FingerprintState } from '@/api/hearing/fingerprint/useFingerprint';
import { writeEditionReference } from '@/domain/hearing/editionReference';
import type { Hearing } from '@/domain/hearing/hearing';
import type { AppSearch } from '@/ui/address/appSearch';
import { addressOf } from '@/ui/address/paths';

type Place = {
  /** Where the product is served from, with its folder: `https://example.org/dasbor`. */
  root: string;
  regency: string;
  kept: Pick<AppSearch, 'bahasa' | 'skenario'>;
};

/**
 * Opens the same edition, and tells whether it holds what it holds now. Notes are left out: they are
 * of the meeting, not of the edition.
 */
export function editionPermalink(
  { reference, recordedFingerprint }: Pick<Hearing, 'reference' | 'recordedFingerprint'>,
  fingerprint: FingerprintState,
  { root, regency, kept }: Place,
): string {
  const held = fingerprint.kind === 'known' ? fingerprint.fingerprint : recordedFingerprint;
  const id = writeEditionReference({ ...reference, fingerprint: held });
  const { bahasa, skenario } = kept;
  return root + addressOf(regency, { page: 'hearing', id }, { bahasa, skenario });
}
