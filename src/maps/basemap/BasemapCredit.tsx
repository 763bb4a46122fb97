import { useI18n } from '@/i18n/I18n';
import styles from './BasemapCredit.module.css';
import type { ShownBasemap } from './useBasemap';

/** Whose picture lies beneath the districts, and that it does not come where it does not. */
export function BasemapCredit({ basemap }: { basemap: ShownBasemap }) {
  const { t, say } = useI18n();
  return (
    <p className={styles.credit} role="status">
      {basemap.isFailing ? t('map.basemapFailed') : say(basemap.attribution)}
    </p>
  );
}
