import { type EditionReference, writeEditionReference } from '@/domain/hearing/editionReference';
import { useI18n } from '@/i18n/I18n';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';
import { CopyLink } from '@/ui/copy-link/CopyLink';

/** The address of the edition with its fingerprint: it opens the same figures, or says what differs. */
export function EditionLink({ reference }: { reference: EditionReference }) {
  const { t } = useI18n();
  const { regency, kept } = useLinkPlace();
  const id = writeEditionReference(reference);
  const path = addressOf(regency, { page: 'hearing', id }, { bahasa: kept.bahasa });
  return (
    <CopyLink
      title={t('hearing.link.open')}
      label={t('hearing.link.label')}
      address={window.location.origin + path}
      words={{
        copy: t('hearing.link.copy'),
        copied: t('hearing.link.copied'),
        manual: t('hearing.link.manual'),
      }}
    />
  );
}
