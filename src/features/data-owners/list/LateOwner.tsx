import { type DataOwner, daysLateOf } from '@/domain/agency/dataOwners';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import styles from '../DataOwners.module.css';
import {
  cadenceWords,
  entryWords,
  nameOf,
  owedWords,
  periodsWords,
  tiedWords,
} from '../ownerWords';
import { OwedList } from './OwedList';
import { OwedMarks } from './OwedMarks';

type LateOwnerProps = { owner: DataOwner; late: readonly DataOwner[]; agencies: AgencyNames };

/** One agency that is late: by how long, what it owes longest, and all that it owes on demand. */
export function LateOwner({ owner, late, agencies }: LateOwnerProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { oldest } = owner;
  const tied = tiedWords(owner, late, agencies, i18n);
  const parts = [
    owedWords(owner, i18n),
    ...(owner.neverReported === 0
      ? []
      : [t('data.owners.neverSome', { count: owner.neverReported })]),
    cadenceWords(owner, i18n),
    entryWords(owner, i18n),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.place}>{owner.place}</span>
      <div className={styles.who}>
        <h4>{nameOf(agencies, owner.agency)}</h4>
        <p className={styles.facts}>
          <OwedMarks owner={owner} />
          {parts.join(' · ')}
        </p>
      </div>
      <p className={styles.days}>
        <b>{format.days(daysLateOf(owner))}</b> {t('data.owners.daysLate')}
        {tied !== null && <small> {tied}</small>}
      </p>
      {oldest !== null && (
        <p className={styles.oldest}>
          {t('data.owners.oldest', {
            indicator: say(oldest.indicator.name),
            periods: periodsWords(oldest.freshness, i18n),
            due: format.dateShort(oldest.freshness.due),
          })}
        </p>
      )}
      <div className={styles.all}>
        <OwedList owner={owner} />
      </div>
    </li>
  );
}
