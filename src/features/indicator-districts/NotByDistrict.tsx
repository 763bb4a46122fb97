import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';

/** In place of map, ranking and gap where only the regency as a whole is measured. */
export function NotByDistrict() {
  const { t } = useI18n();
  return <Note tone="empty">{t('places.none')}</Note>;
}
