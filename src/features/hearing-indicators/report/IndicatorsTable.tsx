import { useI18n } from '@/i18n/I18n';
import { ScrollRegion } from '@/ui/data-table/ScrollRegion';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import report from '@/ui/report/ReportTable.module.css';
import type { AgencyGroup } from '../selectIndicators';
import { IndicatorRow } from './IndicatorRow';
import styles from './IndicatorsTable.module.css';

const { table, group, row, column } = TABLE_ROLES;

/** Rows that stay on one page of paper: more of them would leave too much of one empty. */
const MOST_UNPARTED = 6;

/** A group of rows for each agency, which paper does not part where it is short. */
export function IndicatorsTable({ groups }: { groups: readonly AgencyGroup[] }) {
  const { t } = useI18n();
  const caption = t('hearing.indicators.title');
  return (
    <ScrollRegion label={caption}>
      <table {...table} className={`${report.table} ${styles.table}`}>
        <caption>{caption}</caption>
        <thead {...group}>
          <tr {...row}>
            <th {...column}>{t('dimensions.agency')}</th>
            <th {...column}>{t('dimensions.indicator')}</th>
            <th {...column} className={styles.numeric}>
              {t('history.value')}
            </th>
            <th {...column} className={`${styles.numeric} ${styles.target}`}>
              {t('history.target')}
            </th>
            <th {...column}>{t('hearing.indicators.unit')}</th>
            <th {...column} className={styles.bar}>
              {t('hearing.indicators.bar')}
            </th>
            <th {...column} className={styles.numeric}>
              {t('hearing.indicators.percent')}
            </th>
            <th {...column}>{t('hearing.indicators.met')}</th>
            <th {...column}>{t('hearing.indicators.status')}</th>
          </tr>
        </thead>
        {groups.map(({ id, name, fullName, conditions }) => (
          <tbody
            key={id}
            {...group}
            aria-label={fullName}
            className={conditions.length <= MOST_UNPARTED ? styles.unparted : undefined}
          >
            {conditions.map((condition) => (
              <IndicatorRow key={condition.indicator.id} condition={condition} agency={name} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
