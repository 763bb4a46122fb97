import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import styles from './QuickWinReports.module.css';
import { ReportedRow } from './ReportedRow';
import { SilentRow } from './SilentRow';
import type { ReportsModel } from './selectReports';

const COLUMNS = [
  'day',
  'entered',
  'published',
  'actual',
  'plan',
  'deviation',
  'status',
  'evidence',
] as const;

type ReportListProps = Pick<ReportsModel, 'rows'> & { evidencePlace: (day: IsoDate) => string };

/** The reports as a table; on a narrow screen each row becomes a block that names its own figures. */
export function ReportList({ rows, evidencePlace }: ReportListProps) {
  const { t } = useI18n();
  return (
    <table {...TABLE_ROLES.table} className={styles.table}>
      <caption>{t('quickWinRecord.reports.caption')}</caption>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          {COLUMNS.map((key) => (
            <th key={key} {...TABLE_ROLES.column} className={styles[key]}>
              {t(`quickWinRecord.reports.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {rows.map((row) =>
          row.kind === 'silent' ? (
            <SilentRow key={row.month} entry={row} columns={COLUMNS.length} />
          ) : (
            <ReportedRow
              key={row.report.date}
              row={row}
              evidencePlace={evidencePlace(row.report.date)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}
