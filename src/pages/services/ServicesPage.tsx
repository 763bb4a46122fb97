import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type ServicesPageProps = { viewpoint: Viewpoint };

export function ServicesPage({ viewpoint }: ServicesPageProps) {
  const { t } = useI18n();
  return (
    <PageHead
      title={t('services.name')}
      documentTitle={t('services.name')}
      facts={[viewpoint.on]}
    />
  );
}
