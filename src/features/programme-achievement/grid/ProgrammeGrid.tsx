import type { ProgrammeCounts, ProgrammeYear } from '@/domain/assessment/programmeYears';
import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { useI18n } from '@/i18n/I18n';
import { PageLink } from '@/ui/address/PageLink';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { ProgrammeCell } from './ProgrammeCell';
import styles from './ProgrammeGrid.module.css';

const { table, group, row, column, name, cell } = TABLE_ROLES;

/** Dimensions as rows, years as columns; each year stands alone. */
export function ProgrammeGrid({ years }: { years: readonly ProgrammeYear[] }) {
  const { t } = useI18n();
  const cells = (missing: string, countsOf: (year: ProgrammeYear) => ProgrammeCounts | null) =>
    years.map((year) => (
      <td {...cell} key={year.year}>
        <ProgrammeCell year={year} counts={countsOf(year)} missing={missing} />
      </td>
    ));
  return (
    <table {...table} className={styles.table}>
      <caption>
        <VisuallyHidden>{t('achieved.caption')}</VisuallyHidden>
      </caption>
      <thead {...group}>
        <tr {...row}>
          <th {...column}>{t('achieved.dimension')}</th>
          {years.map(({ year, isSimulated }) => (
            <th {...column} key={year}>
              <b>{year}</b> {t(isSimulated ? 'achieved.simulated' : 'achieved.published')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...group}>
        {DIMENSION_CODES.map((code) => (
          <tr {...row} key={code}>
            <th {...name}>
              <PageLink to={{ page: 'dimension', dimension: code }} className={styles.link}>
                {t(`dimension.${code}`)}
              </PageLink>
            </th>
            {cells(
              t('achieved.missing'),
              ({ dimensions }) =>
                dimensions.find((dimension) => dimension.code === code)?.achieved ?? null,
            )}
          </tr>
        ))}
        <tr {...row} className={styles.total}>
          <th {...name}>{t('achieved.total')}</th>
          {cells(t('achieved.noTotal'), ({ total }) => total)}
        </tr>
      </tbody>
    </table>
  );
}
