import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

type QuickWinsPageProps = { viewpoint: Viewpoint };

export function QuickWinsPage({ viewpoint }: QuickWinsPageProps) {
  const { t } = useI18n();
  return (
    <PageHead
      title={t('quickWins.name')}
      documentTitle={t('quickWins.name')}
      facts={[viewpoint.on]}
    />
  );
}
