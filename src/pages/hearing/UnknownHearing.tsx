import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { PageHead } from '@/ui/PageHead';

/** An address that names no edition says so and leads to those there are. */
export function UnknownHearing({ id }: { id: string }) {
  const { t } = useI18n();
  const title = t('hearing.unknown', { id });
  return (
    <>
      <PageHead title={title} documentTitle={title} />
      <p>{t('hearing.unknownHelp')}</p>
      <p>
        <PageLink to={{ page: 'hearings' }}>{t('hearing.toHearings')}</PageLink>
      </p>
    </>
  );
}
