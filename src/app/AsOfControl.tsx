import { useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { isIsoDate } from '@/domain/calendar';
import { useI18n } from '@/i18n/I18n';
import styles from './Header.module.css';

/** Chooses the as-of date of the whole page; an empty date means now. */
export function AsOfControl() {
  const { t } = useI18n();
  const { per } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { clock } = useRouteContext({ from: '__root__' });
  const id = useId();

  return (
    <span className={styles.date}>
      <label htmlFor={id}>{t('asOf.label')}</label>
      <input
        id={id}
        type="date"
        value={per ?? ''}
        max={clock().slice(0, 10)}
        onChange={({ target: { value } }) => {
          if (value !== '' && !isIsoDate(value)) return;
          void navigate({
            to: '.',
            search: (before) => ({ ...before, per: value === '' ? undefined : value }),
          });
        }}
      />
    </span>
  );
}
