import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { SilentEntry } from '@/domain/quick-win/record/reportLedger';
import { useI18n } from '@/i18n/I18n';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import styles from './QuickWinReports.module.css';

type SilentRowProps = { entry: SilentEntry; columns: number };

/** A month that is owed a report: it has no figures, and none are drawn. */
export function SilentRow({ entry: { month, due, daysLate }, columns }: SilentRowProps) {
  const { t, format } = useI18n();
  return (
    <tr {...TABLE_ROLES.row} className={styles.silent}>
      <th {...TABLE_ROLES.name} colSpan={3}>
        <ScheduleStatusWord
          status="unreported"
          word={t('quickWinRecord.reports.month', { month: format.period(month) })}
        />
      </th>
      <td {...TABLE_ROLES.cell} colSpan={columns - 3}>
        {t('quickWinRecord.reports.owed', {
          due: format.dateShort(due),
          days: format.days(daysLate),
        })}
      </td>
    </tr>
  );
}
