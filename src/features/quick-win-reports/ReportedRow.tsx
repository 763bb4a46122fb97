import type { ReactNode } from 'react';
import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import { useI18n } from '@/i18n/I18n';
import { TABLE_ROLES } from '@/ui/long-list/tableRoles';
import styles from './QuickWinReports.module.css';
import { evidenceWords, revisionWords } from './reportWords';
import type { ReportRow } from './selectReports';

/** One report: the day it describes, its clocks, its figures, and what was changed afterwards. */
export function ReportedRow({ row, evidencePlace }: { row: ReportRow; evidencePlace: string }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { report, schedule, daysLate } = row;
  const { status, deviation } = schedule;
  const late =
    daysLate > 0 && t('quickWinRecord.reports.lateEntry', { days: format.days(daysLate) });
  return (
    <tr {...TABLE_ROLES.row}>
      <th {...TABLE_ROLES.name} className={styles.day}>
        {format.dateShort(report.date)}
        {revisionWords(row, i18n).map((sentence) => (
          <small key={sentence}>{sentence}</small>
        ))}
      </th>
      <Cell name="entered">
        {format.dateShort(report.enteredAt)}
        <small>{say(report.enteredBy)}</small>
        {late !== false && <small className={styles.warning}>{late}</small>}
      </Cell>
      <Cell name="published">{format.dateShort(report.publishedAt)}</Cell>
      <Cell name="actual">
        <b>{format.number(report.physicalActual, 1)}</b>
      </Cell>
      <Cell name="plan">{format.number(report.physicalPlan, 1)}</Cell>
      <Cell name="deviation">{deviation === null ? '–' : format.signed(deviation, 1)}</Cell>
      <Cell name="status">
        <ScheduleStatusWord status={status} />
      </Cell>
      <Cell name="evidence">
        {report.evidence.length === 0 ? (
          <span className={styles.none}>{evidenceWords(row, i18n)}</span>
        ) : (
          <a href={`#${evidencePlace}`}>{evidenceWords(row, i18n)}</a>
        )}
      </Cell>
    </tr>
  );
}

type CellProps = {
  name: 'entered' | 'published' | 'actual' | 'plan' | 'deviation' | 'status' | 'evidence';
  children: ReactNode;
};

/** Its column's name stands beside the figure where the head of the table is not drawn. */
function Cell({ name, children }: CellProps) {
  const { t } = useI18n();
  return (
    <td {...TABLE_ROLES.cell} className={styles[name]}>
      <span className={styles.label} aria-hidden="true">
        {t(`quickWinRecord.reports.${name}`)}
      </span>
      {children}
    </td>
  );
}
