import { useI18n } from '@/i18n/I18n';
import { useLinkPlace } from '@/ui/address/LinkPlace';
import { addressOf } from '@/ui/address/paths';
import { CopyLink } from '@/ui/copy-link/CopyLink';

type KeepLinkProps = { regency: string; agency: string; name: string };

/** The address to keep: without date and choices, so that it always shows the newest state. */
export function KeepLink({ regency, agency, name }: KeepLinkProps) {
  const { t } = useI18n();
  const { bahasa } = useLinkPlace().kept;
  const path = addressOf(regency, { page: 'agency', id: agency }, { bahasa });
  return (
    <CopyLink
      title={t('agency.keep.open')}
      label={t('agency.keep.label', { name })}
      address={window.location.origin + path}
      words={{
        copy: t('agency.keep.copy'),
        copied: t('agency.keep.copied'),
        manual: t('agency.keep.manual'),
      }}
    />
  );
}
