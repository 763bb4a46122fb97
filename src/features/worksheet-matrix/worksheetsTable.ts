import type { MatrixEntry, MatrixRow } from '@/domain/assessment/worksheetMatrix';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';
import type { DataTableModel, DataTableRow } from '@/ui/data-table/DataTable';

/** One row a worksheet, in the order of the matrix. */
export function worksheetsTable(
  rows: readonly MatrixRow[],
  agencies: AgencyNames,
  on: IsoDate,
  i18n: I18n,
): DataTableModel {
  const { t, format } = i18n;
  const entries = rows.flatMap(({ cells }) => cells.flat());
  const mark = simulatedMark(
    entries.map(({ worksheet }) => worksheet.source),
    i18n,
  );
  const counted = t('worksheets.counted', { date: format.date(on) });
  return {
    caption: t('worksheets.title'),
    note: [...(mark === null ? [] : [mark]), counted].join(' · '),
    columns: [
      { key: 'agency', label: t('worksheets.agency') },
      { key: 'stage', label: t('worksheets.column.stage') },
      { key: 'form', label: t('worksheets.column.form') },
      { key: 'state', label: t('worksheets.column.state') },
      { key: 'due', label: t('worksheets.column.due') },
      { key: 'countedFrom', label: t('worksheets.column.countedFrom') },
      { key: 'late', label: t('worksheets.column.late'), numeric: true },
      { key: 'submitted', label: t('worksheets.column.submitted') },
      { key: 'verifier', label: t('worksheets.column.verifier') },
      { key: 'version', label: t('worksheets.column.version'), numeric: true },
      { key: 'note', label: t('worksheets.column.note') },
      { key: 'attachments', label: t('worksheets.column.attachments') },
      { key: 'published', label: t('worksheets.column.published') },
    ],
    rows: entries.map((entry) => rowOf(entry, agencies, i18n)),
  };
}

const NONE = '–';

function rowOf(
  { worksheet, countedFrom, daysLate }: MatrixEntry,
  agencies: AgencyNames,
  { t, say, format }: I18n,
): DataTableRow {
  const { id, agency, stage, form, state, due, submittedAt, verifier, version } = worksheet;
  const name = agencies.get(agency)?.name ?? agency;
  const note = worksheet.note === null ? null : say(worksheet.note);
  const files = worksheet.attachments.map((file) => file.name).join(', ');
  const head = [name, stage, say(form), t(`worksheets.state.${state}`)];
  const { publishedAt } = worksheet;
  return {
    key: id,
    cells: [
      ...head,
      format.dateShort(due),
      format.dateShort(countedFrom),
      daysLate === null ? NONE : format.count(daysLate),
      submittedAt === null ? NONE : format.dateShort(submittedAt),
      verifier ?? NONE,
      format.count(version),
      note ?? NONE,
      files === '' ? NONE : files,
      format.dateShort(publishedAt),
    ],
    values: [
      ...head,
      ...[due, countedFrom, daysLate, submittedAt, verifier, version, note],
      ...[files === '' ? null : files, publishedAt],
    ],
  };
}
