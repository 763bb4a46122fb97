import type { Viewpoint } from '@/domain/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type MapPageProps = { viewpoint: Viewpoint };

export function MapPage({ viewpoint }: MapPageProps) {
  const { t } = useI18n();
  return <PageHead title={t('menu.map')} documentTitle={`${t('menu.map')} ${viewpoint.regency}`} />;
}
