import { useId } from 'react';
import { isIsoDate } from '@/domain/calendar';
import { useI18n } from '@/i18n/I18n';
import { useAppContext } from './AppContext';
import styles from './Header.module.css';
import { useAppAddress } from './useAddress';

/** Chooses the as-of date of the whole page; an empty date means now. */
export function AsOfControl() {
  const { t } = useI18n();
  const { search, change } = useAppAddress();
  const { clock } = useAppContext();
  const id = useId();

  return (
    <span className={styles.date}>
      <label htmlFor={id}>{t('asOf.label')}</label>
      <input
        id={id}
        type="date"
        value={search.per ?? ''}
        max={clock().slice(0, 10)}
        onChange={({ target: { value } }) => {
          if (value !== '' && !isIsoDate(value)) return;
          change({ per: value });
        }}
      />
    </span>
  );
}
