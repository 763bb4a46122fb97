import { memo } from 'react';
import { type AgencyActivity, daysPastDue } from '@/domain/agency/activity/activity';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import styles from '../AgencyActivity.module.css';
import { activityName, timeWords } from '../activityWords';
import { activityPage } from './activityPage';

/** When, what, and whether it was in time; leads to the page of what it is about. */
export const ActivityItem = memo(function ActivityItem({ activity }: { activity: AgencyActivity }) {
  const i18n = useI18n();
  const name = activityName(activity, i18n);
  const page = activityPage(activity);
  return (
    <li className={styles.item}>
      <b className={styles.day}>{i18n.format.dateShort(activity.day)}</b>
      <div>
        <p className={styles.name}>
          {page === null ? name : <PageLink {...page}>{name}</PageLink>}
        </p>
        <p className={daysPastDue(activity) === null ? styles.time : styles.late}>
          {timeWords(activity, i18n)}
        </p>
      </div>
    </li>
  );
});
