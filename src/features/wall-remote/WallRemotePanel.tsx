import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';

export function WallRemotePanel({ viewpoint }: { viewpoint: Viewpoint }) {
  const { t } = useI18n();
  return <h1 id={viewpoint.regency}>{t('remote.title')}</h1>;
}
