import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type AgenciesPageProps = { viewpoint: Viewpoint };

export function AgenciesPage({ viewpoint }: AgenciesPageProps) {
  const { t } = useI18n();
  return (
    <PageHead
      title={t('agencies.name')}
      documentTitle={t('agencies.name')}
      facts={[viewpoint.on]}
    />
  );
}
