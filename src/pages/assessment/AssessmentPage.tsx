import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';
import { ReadinessPanels } from './ReadinessPanels';

type AssessmentPageProps = { viewpoint: Viewpoint };

export function AssessmentPage({ viewpoint }: AssessmentPageProps) {
  const { t } = useI18n();
  return (
    <>
      <PageHead
        title={t('assessment.name')}
        documentTitle={t('assessment.name')}
        facts={[viewpoint.on]}
      />
      <ReadinessPanels viewpoint={viewpoint} />
    </>
  );
}
