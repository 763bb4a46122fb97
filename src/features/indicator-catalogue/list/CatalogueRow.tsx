import { memo } from 'react';
import { Sparkline } from '@/charts/sparkline/Sparkline';
import { sparklineOf } from '@/charts/sparkline/sparklineOf';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import type { CatalogueItem } from '../catalogueOf';
import styles from './CatalogueTable.module.css';
import { AchievementCell } from './cells/AchievementCell';
import { courseLabel } from './cells/courseLabel';
import { FreshnessCell } from './cells/FreshnessCell';
import { TargetCell } from './cells/TargetCell';
import { ValueCell } from './cells/ValueCell';

const { row, name, cell } = TABLE_ROLES;

/** One indicator; the name leads to its page. */
export const CatalogueRow = memo(function CatalogueRow({ item }: { item: CatalogueItem }) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { condition, agency, subDimension } = item;
  const { indicator } = condition;
  const course = sparklineOf(condition);
  const dimension = t(`dimension.${indicator.dimension}`);
  return (
    <tr {...row}>
      <th {...name}>
        <small className={styles.code}>{indicator.code}</small>{' '}
        <PageLink to={{ page: 'indicator', id: indicator.id }}>{say(indicator.name)}</PageLink>{' '}
        <small>{subDimension === null ? dimension : `${dimension} · ${say(subDimension)}`}</small>
      </th>
      <td {...cell} className={styles.agency}>
        {agency}
      </td>
      <td {...cell} className={styles.course}>
        {course !== null && (
          <Sparkline model={course} width={112} height={36} label={courseLabel(condition, i18n)} />
        )}
      </td>
      <td {...cell} className={styles.value}>
        <ValueCell condition={condition} />
      </td>
      <td {...cell} className={styles.target}>
        <TargetCell condition={condition} />
      </td>
      <td {...cell} className={styles.achievement}>
        <AchievementCell condition={condition} />
      </td>
      <td {...cell} className={styles.freshness}>
        <FreshnessCell freshness={condition.freshness} />
      </td>
    </tr>
  );
});
