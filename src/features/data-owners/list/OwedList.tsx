import { useState } from 'react';
import type { DataOwner } from '@/domain/agency/dataOwners';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from '../DataOwners.module.css';
import { stateWords } from '../ownerWords';

/** Each indicator that the agency owes with its own cadence and deadline; made when first opened. */
export function OwedList({ owner: { owed } }: { owner: DataOwner }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.list} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('data.owners.list', { count: owed.length })}</summary>
      {isOpen && (
        <ul>
          {owed.map((entry) => (
            <li key={entry.indicator.id}>
              <PageLink to={{ page: 'indicator', id: entry.indicator.id }}>
                {say(entry.indicator.name)}
              </PageLink>
              <small>
                {t(`data.owners.rhythm.${entry.indicator.cadence}`, {
                  lag: format.days(entry.indicator.expectedLag),
                })}
              </small>
              <span className={entry.freshness.kind === 'late' ? styles.isLate : undefined}>
                {stateWords(entry, i18n)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
