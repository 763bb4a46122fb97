import { evidenceRecord } from '@/domain/quick-win/record/evidenceRecord';
import type { KnownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { evidenceTable } from './evidenceTable';
import { evidenceFinding, missingWords } from './evidenceWords';
import styles from './QuickWinEvidence.module.css';
import { ReportEvidence } from './ReportEvidence';

type QuickWinEvidenceViewProps = {
  known: KnownQuickWin | null;
  on: IsoDate;
  placeOf: (day: IsoDate) => string;
};

/** Older reports are one step away. */
const SHOWN = 4;

export function QuickWinEvidenceView({ known, on, placeOf }: QuickWinEvidenceViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const date = format.date(on);
  if (known === null) return <Note tone="empty">{t('quickWinRecord.unpublished', { date })}</Note>;
  if (known.course.length === 0)
    return <Note tone="empty">{t('quickWinRecord.noReport', { date })}</Note>;
  const evidence = evidenceRecord(known.course);
  const newestFirst = [...known.course].reverse();
  const older = newestFirst.slice(SHOWN);
  const provenance = provenanceWords(known.course, i18n);
  const list = (reports: typeof newestFirst) => (
    <ol className={styles.reports}>
      {reports.map((report) => (
        <ReportEvidence key={report.date} report={report} place={placeOf(report.date)} />
      ))}
    </ol>
  );
  return (
    <>
      <Finding>{evidenceFinding(evidence, i18n)}</Finding>
      {evidence.missing.length > 0 && (
        <p className={styles.missing}>{missingWords(evidence, i18n)}</p>
      )}
      {list(newestFirst.slice(0, SHOWN))}
      {older.length > 0 && (
        <details className={styles.older}>
          <summary>{t('quickWinRecord.evidence.older', { count: older.length })}</summary>
          {list(older)}
        </details>
      )}
      <TableDisclosure
        label={t('quickWinRecord.evidence.table')}
        table={() => evidenceTable(known, provenance.join(' · '), i18n)}
      />
      <Provenance parts={[...provenance, t('quickWinRecord.evidence.rule')]} />
    </>
  );
}
