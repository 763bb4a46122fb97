import { useI18n } from '@/i18n/I18n';
import { Button } from '@/ui/Button';
import styles from './OverviewLead.module.css';

/** Says that the page shows an earlier day, and leads back. */
export function AsOfBanner({ date, onLeave }: { date: string; onLeave: () => void }) {
  const { t } = useI18n();
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{t('asOf.banner', { date })}</strong>
      </p>
      <Button onClick={onLeave}>{t('asOf.leave')}</Button>
    </div>
  );
}
