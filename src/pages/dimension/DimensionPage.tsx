import type { Viewpoint } from '@/domain/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type DimensionPageProps = { viewpoint: Viewpoint; dimension: string };

export function DimensionPage({ viewpoint, dimension }: DimensionPageProps) {
  const { t } = useI18n();
  return (
    <PageHead
      title={t('menu.dimension')}
      documentTitle={`${t('menu.dimension')} ${viewpoint.regency}${dimension}`}
    />
  );
}
