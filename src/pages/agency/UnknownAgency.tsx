import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { PageHead } from '@/ui/PageHead';

/** An address that names no agency says so and leads to those there are. */
export function UnknownAgency({ id, regency }: { id: string; regency: string }) {
  const { t } = useI18n();
  const title = t('agency.unknown', { id });
  return (
    <>
      <PageHead title={title} documentTitle={title} />
      <p>{t('agency.unknownHelp', { regency })}</p>
      <p>
        <PageLink to={{ page: 'agencies' }}>{t('agency.toAgencies')}</PageLink>
      </p>
    </>
  );
}
