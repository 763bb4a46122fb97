import { useId, useState } from 'react';
import { addDays, type IsoDate, isIsoDate, yearOf } from '@/domain/time/calendar';
import styles from '../HearingHead.module.css';

/** No regency publishes for an earlier year. */
const FIRST_YEAR = 1945;

type DayFieldProps = {
  label: string;
  day: IsoDate | null;
  /** Only earlier days can be compared with. */
  before: IsoDate;
  onChange: (day: IsoDate) => void;
};

/** A day; what is typed stays until it can be meant, on the way to 2026 a field says year 2. */
export function DayField({ label, day, before, onChange }: DayFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <span className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={draft ?? day ?? ''}
        max={addDays(before, -1)}
        onChange={({ target: { value } }) => {
          const isMeant = isIsoDate(value) && yearOf(value) >= FIRST_YEAR && value < before;
          setDraft(isMeant ? null : value);
          if (isMeant) onChange(value);
        }}
        onBlur={() => setDraft(null)}
      />
    </span>
  );
}
