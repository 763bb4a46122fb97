import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import styles from '../RankingTable.module.css';

/** Its name of that day, who heads it, whom it answers to, and what it was called before. */
export function AgencyName({ record }: { record: AgencyRecord }) {
  const { t, say, format } = useI18n();
  const { id, name, shortName, headPost, commission, formerNames } = record;
  const facts = [
    shortName,
    ...(headPost === null ? [] : [say(headPost)]),
    ...(commission === null ? [] : [commission]),
  ];
  return (
    <th {...TABLE_ROLES.name} className={styles.name}>
      <PageLink to={{ page: 'agency', id }}>{name}</PageLink>
      <small>{facts.join(' · ')}</small>
      {formerNames.map((former) => (
        <small key={former.until}>
          {t('agencies.former', {
            name: former.shortName,
            until: format.dateShort(former.until),
          })}
        </small>
      ))}
    </th>
  );
}
