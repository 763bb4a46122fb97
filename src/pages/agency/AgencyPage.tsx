import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type AgencyPageProps = { viewpoint: Viewpoint; id: string };

export function AgencyPage({ viewpoint, id }: AgencyPageProps) {
  const { t } = useI18n();
  return (
    <PageHead
      title={t('agency.name')}
      documentTitle={t('agency.name')}
      facts={[id, viewpoint.on]}
    />
  );
}
