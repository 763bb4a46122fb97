import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type QuickWinPageProps = { viewpoint: Viewpoint; id: string };

export function QuickWinPage({ viewpoint, id }: QuickWinPageProps) {
  const { t } = useI18n();
  return (
    <PageHead
      title={t('quickWinPage.name')}
      documentTitle={t('quickWinPage.name')}
      facts={[id, viewpoint.on]}
    />
  );
}
