import type { DataOwner } from '@/domain/agency/dataOwners';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import styles from '../DataOwners.module.css';
import { cadenceWords, entryWords, nameOf, owedWords } from '../ownerWords';
import { OwedList } from './OwedList';
import { OwedMarks } from './OwedMarks';

type PlainOwnerProps = { owner: DataOwner; agencies: AgencyNames };

/** One agency that is in time, or that never reported: no days are told of either. */
export function PlainOwner({ owner, agencies }: PlainOwnerProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { nextDue } = owner;
  const parts = [
    owedWords(owner, i18n),
    cadenceWords(owner, i18n),
    entryWords(owner, i18n),
    ...(nextDue === null ? [] : [t('data.owners.nextDue', { date: format.dateShort(nextDue) })]),
  ];
  return (
    <li className={styles.entry}>
      <h4>{nameOf(agencies, owner.agency)}</h4>
      <p className={styles.facts}>
        <OwedMarks owner={owner} />
        {parts.join(' · ')}
      </p>
      <OwedList owner={owner} />
    </li>
  );
}
