import { useId, useState } from 'react';
import { dateIn, isIsoDate, yearOf } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { useAppAddress } from '@/ui/address/useAddress';
import { useAppContext } from './AppContext';
import styles from './Header.module.css';

/** No regency publishes for an earlier year. */
const FIRST_YEAR = 1945;

/** Chooses the as-of date of the whole page; an empty date means now. */
export function AsOfControl({ timeZone }: { timeZone: string }) {
  const { t } = useI18n();
  const { search, change } = useAppAddress();
  const { clock } = useAppContext();
  const id = useId();
  const today = dateIn(timeZone, clock());
  const chosen = search.per !== undefined && search.per < today ? search.per : '';
  // What is typed stays here until it can be meant: on the way to 2026 a field says year 2.
  const [draft, setDraft] = useState<string | null>(null);

  return (
    <span className={styles.date}>
      <label htmlFor={id}>{t('asOf.label')}</label>
      <input
        id={id}
        type="date"
        value={draft ?? chosen}
        max={today}
        onChange={({ target: { value } }) => {
          const isMeant = value === '' || (isIsoDate(value) && yearOf(value) >= FIRST_YEAR);
          setDraft(isMeant ? null : value);
          if (isMeant) change({ per: value, edisi: undefined });
        }}
        onBlur={() => setDraft(null)}
      />
    </span>
  );
}
