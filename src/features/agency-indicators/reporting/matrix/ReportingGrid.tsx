import { periodParts } from '@/domain/time/period';
import { useI18n } from '@/i18n/I18n';
import { ScrollRegion } from '@/ui/data-table/ScrollRegion';
import { useDrawn } from '@/ui/long-list/useDrawn';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from '../Reporting.module.css';
import type { ReportingModel } from '../selectReporting';
import { ReportingGridRow } from './ReportingGridRow';

/** Months across, what is reported down; scrolls by itself where it is too wide. */
export function ReportingGrid({ model }: { model: ReportingModel }) {
  const { t, format } = useI18n();
  const { months, rows } = model;
  const drawn = useDrawn(rows);
  return (
    <ScrollRegion label={t('agency.reporting.caption')}>
      <table className={styles.grid}>
        <caption>
          <VisuallyHidden>{t('agency.reporting.caption')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td />
            {months.map((month, at) => {
              const [name = '', year] = format.periodShort(month).split(' ');
              const showsYear = at === 0 || periodParts(month).index === 1;
              return (
                <th key={month} scope="col">
                  {name}
                  {showsYear ? <small>{year}</small> : <VisuallyHidden> {year}</VisuallyHidden>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {drawn.map((row) => (
            <ReportingGridRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
