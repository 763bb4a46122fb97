import { memo } from 'react';
import type { ReportingRow } from '@/domain/agency/reporting/reportingMatrix';
import { useI18n } from '@/i18n/I18n';
import { cellWords, rowName } from '../reportingWords';
import { ReportingMark } from './ReportingMark';

/** One indicator, or the reports of one quick win. */
export const ReportingGridRow = memo(function ReportingGridRow({ row }: { row: ReportingRow }) {
  const i18n = useI18n();
  return (
    <tr>
      <th scope="row">{rowName(row, i18n)}</th>
      {row.cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells are months, each in its place
        <td key={at}>
          {cell.state !== 'unscheduled' && (
            <ReportingMark state={cell.state} label={cellWords(cell, i18n)} />
          )}
        </td>
      ))}
    </tr>
  );
});
