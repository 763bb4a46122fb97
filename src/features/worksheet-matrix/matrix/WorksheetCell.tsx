import { WorksheetGlyph } from '@/charts/matrix/WorksheetGlyph';
import type { MatrixEntry } from '@/domain/assessment/worksheetMatrix';
import { useI18n } from '@/i18n/I18n';
import { entryFacts, noteWords } from '../worksheetWords';
import styles from './WorksheetCell.module.css';

/** What an agency did with a form; a form it was not asked for is empty, which is no state. */
export function WorksheetCell({ entries }: { entries: readonly MatrixEntry[] }) {
  const { t } = useI18n();
  if (entries.length === 0)
    return <span className={styles.notAsked}>{t('worksheets.notAsked')}</span>;
  return entries.map((entry) => <Entry key={entry.worksheet.id} entry={entry} />);
}

function Entry({ entry }: { entry: MatrixEntry }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { worksheet, daysLate } = entry;
  const note = noteWords(worksheet, i18n);
  return (
    <div className={styles.entry}>
      <p className={styles.state}>
        <WorksheetGlyph state={worksheet.state} />{' '}
        <b className={styles[worksheet.state]}>{t(`worksheets.state.${worksheet.state}`)}</b>
        {daysLate !== null && (
          <>
            {' · '}
            <b className={styles.late}>{t('worksheets.late', { days: format.days(daysLate) })}</b>
          </>
        )}
      </p>
      <p className={styles.facts}>{entryFacts(entry, i18n).join(' · ')}</p>
      {note !== null && <p className={styles.note}>{note}</p>}
    </div>
  );
}
