import { dateIn } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { useAppAddress } from '@/ui/address/useAddress';
import { Button } from '@/ui/Button';
import { useAppContext } from './AppContext';
import styles from './AsOfBanner.module.css';

/** On every page: that it shows an earlier day, and the way back. */
export function AsOfBanner({ timeZone }: { timeZone: string }) {
  const { t, format } = useI18n();
  const { search, change } = useAppAddress();
  const { clock } = useAppContext();
  const { per } = search;
  if (per === undefined || per >= dateIn(timeZone, clock())) return null;
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{t('asOf.banner', { date: format.date(per) })}</strong>
      </p>
      <Button onClick={() => change({ per: undefined })}>{t('asOf.leave')}</Button>
    </div>
  );
}
