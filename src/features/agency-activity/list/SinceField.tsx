import { useId, useState } from 'react';
import { type IsoDate, isIsoDate, yearOf } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import styles from '../AgencyActivity.module.css';

type SinceFieldProps = {
  since: IsoDate;
  latest: IsoDate;
  onSince: (since: IsoDate | undefined) => void;
};

/** On the way to 2026 a date field says year 2. */
const FIRST_YEAR = 1945;

/** Chooses since when; an empty date means the default. */
export function SinceField({ since, latest, onSince }: SinceFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <p className={styles.since} data-screen-only>
      <label htmlFor={id}>{t('agency.activity.since')}</label>
      <input
        id={id}
        type="date"
        value={draft ?? since}
        max={latest}
        onChange={({ target: { value } }) => {
          const isMeant = isIsoDate(value) && yearOf(value) >= FIRST_YEAR && value <= latest;
          setDraft(isMeant ? null : value);
          if (isMeant) onSince(value);
          if (value === '') onSince(undefined);
        }}
        onBlur={() => setDraft(null)}
      />
    </p>
  );
}
