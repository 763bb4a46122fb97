import { SPARKLINE_PERIODS } from '@/charts/sparkline/sparklineOf';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import cards from '@/ui/long-list/CardTable.module.css';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './AgencyIndicators.module.css';
import { IndicatorRow } from './IndicatorRow';

const { table, group, row, column } = TABLE_ROLES;

/** A table on a laptop, cards on a phone. */
export function IndicatorTable({ conditions }: { conditions: readonly IndicatorCondition[] }) {
  const { t } = useI18n();
  const drawn = useDrawn(conditions);
  return (
    <table
      {...table}
      className={`${cards.table} ${styles.table}`}
      aria-rowcount={conditions.length + 1}
    >
      <caption>
        <VisuallyHidden>{t('agency.indicators.caption')}</VisuallyHidden>
      </caption>
      <thead {...group}>
        <tr {...row}>
          <th {...column}>{t('agency.indicators.indicator')}</th>
          <th {...column}>{t('agency.indicators.course', { count: SPARKLINE_PERIODS })}</th>
          <th {...column}>{t('agency.indicators.value')}</th>
          <th {...column}>{t('agency.indicators.target')}</th>
          <th {...column}>{t('agency.indicators.achievement')}</th>
          <th {...column}>{t('agency.indicators.status')}</th>
        </tr>
      </thead>
      <tbody {...group}>
        {drawn.map((condition) => (
          <IndicatorRow key={condition.indicator.id} condition={condition} />
        ))}
      </tbody>
    </table>
  );
}
