import type { AgencyGroup } from '@/domain/agency/agencyOrder';
import { useI18n } from '@/i18n/I18n';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { groupName } from '../rankingWords';
import styles from './RankingTable.module.css';

type GroupRowProps = { group: AgencyGroup; count: number };

/** What the agencies beneath have in common, and what that means for their place. */
export function GroupRow({ group, count }: GroupRowProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <tr {...TABLE_ROLES.row} className={styles.group}>
      <th {...TABLE_ROLES.name} colSpan={6}>
        <b>{t('agencies.groupCount', { group: groupName(group, i18n), count })}</b>{' '}
        <small>{t(`agencies.about.${group}`)}</small>
      </th>
    </tr>
  );
}
