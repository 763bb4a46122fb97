import type { ProgrammeYear } from '@/domain/assessment/programmeYears';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { ProgrammeGrid } from './grid/ProgrammeGrid';
import styles from './Programmes.module.css';
import { programmesTable } from './programmesTable';
import { programmesFinding, yearSources } from './programmeWords';

type ProgrammesViewProps = { years: readonly ProgrammeYear[]; on: IsoDate };

export function ProgrammesView({ years, on }: ProgrammesViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (years.length === 0)
    return <Note tone="empty">{t('achieved.empty', { date: format.date(on) })}</Note>;
  const finding = programmesFinding(years, i18n);
  return (
    <div className={styles.panel}>
      <Finding>{finding}</Finding>
      <p className={styles.notScore}>{t('achieved.notScore')}</p>
      <ProgrammeGrid years={years} />
      <p className={styles.how}>{t('achieved.how')}</p>
      <TableDisclosure
        label={t('achieved.table')}
        title={finding}
        table={() => programmesTable(years, i18n)}
      />
      <Provenance parts={yearSources(years, i18n)} />
    </div>
  );
}
