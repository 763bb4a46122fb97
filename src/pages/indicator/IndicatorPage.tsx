import type { Viewpoint } from '@/domain/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type IndicatorPageProps = { viewpoint: Viewpoint; id: string };

export function IndicatorPage({ viewpoint, id }: IndicatorPageProps) {
  const { t } = useI18n();
  return (
    <PageHead
      title={t('menu.catalogue')}
      documentTitle={`${t('menu.catalogue')} ${viewpoint.regency}${id}`}
    />
  );
}
