import { memo } from 'react';
import { BulletBar } from '@/charts/bars/BulletBar';
import { Sparkline } from '@/charts/sparkline/Sparkline';
import { sparklineOf } from '@/charts/sparkline/sparklineOf';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import styles from './AgencyIndicators.module.css';
import { StatusCell } from './cells/StatusCell';
import { TargetCell } from './cells/TargetCell';
import { ValueCell } from './cells/ValueCell';

const { row, name, cell } = TABLE_ROLES;

/** End of the bars: what lies beyond sits at the edge, its value is printed beside it. */
const AXIS_END = 120;

/** One indicator; the name leads to its page. */
export const IndicatorRow = memo(function IndicatorRow({
  condition,
}: {
  condition: IndicatorCondition;
}) {
  const { t, say, format } = useI18n();
  const { indicator, achievement } = condition;
  const course = sparklineOf(condition);
  const percent = achievement.kind === 'rated' ? achievement.percent : null;
  return (
    <tr {...row}>
      <th {...name}>
        <PageLink to={{ page: 'indicator', id: indicator.id }}>{say(indicator.name)}</PageLink>
      </th>
      <td {...cell} className={styles.course}>
        {course !== null && <Sparkline model={course} width={112} height={36} />}
      </td>
      <td {...cell} className={styles.value}>
        <ValueCell condition={condition} />
      </td>
      <td {...cell} className={styles.target}>
        <TargetCell condition={condition} />
      </td>
      <td {...cell} className={styles.bar}>
        <BulletBar
          value={percent}
          target={100}
          max={AXIS_END}
          tone="data"
          label={
            percent === null
              ? t('agency.indicators.noBar')
              : t('agency.indicators.bar', { percent: format.percent(percent) })
          }
        />
      </td>
      <td {...cell} className={styles.status}>
        <StatusCell condition={condition} />
      </td>
    </tr>
  );
});
