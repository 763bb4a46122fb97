import type { Viewpoint } from '@/domain/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type DataPageProps = { viewpoint: Viewpoint };

export function DataPage({ viewpoint }: DataPageProps) {
  const { t } = useI18n();
  return (
    <PageHead title={t('menu.data')} documentTitle={`${t('menu.data')} ${viewpoint.regency}`} />
  );
}
