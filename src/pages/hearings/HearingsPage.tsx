import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { PageHead } from '@/ui/PageHead';

/** Rapat: the editions that were published, and how to make one on the spot. */
export function HearingsPage(_: { viewpoint: Viewpoint }) {
  const { t } = useI18n();
  return <PageHead title={t('hearings.name')} documentTitle={t('hearings.name')} />;
}
