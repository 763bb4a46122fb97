import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { PageLink } from '@/ui/address/PageLink';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './AgencyWorksheets.module.css';
import type { WorksheetsModel } from './selectWorksheets';
import { WorksheetItem } from './WorksheetItem';
import { worksheetsTable } from './worksheetsTable';

export function AgencyWorksheetsView({ model }: { model: WorksheetsModel }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { worksheets, late, verified, agency, on } = model;
  if (worksheets.length === 0)
    return <Note tone="empty">{t('agency.worksheets.empty', { date: format.date(on) })}</Note>;
  const parts = provenanceWords(
    worksheets.map(({ worksheet }) => worksheet),
    i18n,
  );
  return (
    <>
      <Finding>
        {t('agency.worksheets.finding', { late, verified, all: worksheets.length })}
      </Finding>
      <ul className={styles.list}>
        {worksheets.map((listed) => (
          <WorksheetItem key={listed.worksheet.id} listed={listed} />
        ))}
      </ul>
      <p className={styles.more}>
        <PageLink to={{ page: 'assessment' }} search={{ perangkat: agency }}>
          {t('agency.worksheets.open')}
        </PageLink>
      </p>
      <TableDisclosure
        label={t('agency.worksheets.table', { count: worksheets.length })}
        table={() => worksheetsTable(model, parts.join(' · '), i18n)}
      />
      <Provenance parts={parts} />
    </>
  );
}
