import { CONTENT_PARTS } from '@/domain/hearing/content/editionContent';
import { isWholeFingerprint } from '@/domain/hearing/content/fingerprint';
import { bad, good, type Kind } from './cell';

const FIX =
  'Salin seluruh teks sesudah ;sidik= dari tautan rapat, dan atur format sel menjadi Teks.';

/** The fingerprint of an edition, by itself or in the link that it was copied from. */
export const fingerprintKind: Kind<string> = {
  form: 'text',
  described: `sidik dari tautan rapat: ${CONTENT_PARTS.length} kelompok enam tanda, dipisah titik`,
  read: ({ value }) => {
    const text = String(value).trim();
    const own = text.split(/;?\bsidik=/).at(-1) ?? '';
    if (isWholeFingerprint(own)) return good(own);
    const groups = own.split('.');
    if (groups.length > 1 && groups.length < CONTENT_PARTS.length)
      return bad(
        `sidik ini terpotong: ${groups.length} dari ${CONTENT_PARTS.length} kelompok`,
        FIX,
      );
    return bad('ini bukan sidik', FIX);
  },
};
