import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { MatrixFilters } from './filters/MatrixFilters';
import { MatrixLegend } from './matrix/MatrixLegend';
import { MatrixTable } from './matrix/MatrixTable';
import type { WorksheetQuery, WorksheetsModel } from './selectWorksheets';
import styles from './WorksheetMatrix.module.css';
import { worksheetsTable } from './worksheetsTable';
import { shortNameOf, worksheetsFinding } from './worksheetWords';

type WorksheetMatrixViewProps = {
  model: WorksheetsModel | null;
  agencies: AgencyNames;
  on: IsoDate;
  onChange: (change: Partial<WorksheetQuery>) => void;
};

/** Agencies as rows, forms as columns; on a phone a list per agency. */
export function WorksheetMatrixView(props: WorksheetMatrixViewProps) {
  const { model, agencies, on, onChange } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const date = format.date(on);
  if (model === null) return <Note tone="empty">{t('worksheets.empty', { date })}</Note>;
  const { forms, rows, notAsked } = model;
  const worksheets = rows.flatMap(({ cells }) => cells.flat().map(({ worksheet }) => worksheet));
  const names = notAsked.map((id) => shortNameOf(agencies, id)).join(', ');
  const finding = worksheetsFinding(rows, agencies, i18n);
  return (
    <div className={styles.panel}>
      {rows.length > 0 && <Finding>{finding}</Finding>}
      <MatrixFilters model={model} agencies={agencies} onChange={onChange} />
      {rows.length === 0 ? (
        <Note tone="empty">{t('worksheets.nothing', { chosen: names })}</Note>
      ) : (
        <>
          <MatrixLegend />
          <MatrixTable forms={forms} rows={rows} agencies={agencies} />
          {notAsked.length > 0 && (
            <p className={styles.how}>
              {t('worksheets.others', { count: notAsked.length, names })}
            </p>
          )}
          <p className={styles.how}>{t('worksheets.how')}</p>
          <TableDisclosure
            label={t('worksheets.table', { count: worksheets.length })}
            title={finding}
            table={() => worksheetsTable(rows, agencies, on, i18n)}
          />
          <Provenance
            parts={[...provenanceWords(worksheets, i18n), t('worksheets.counted', { date })]}
          />
        </>
      )}
    </div>
  );
}
