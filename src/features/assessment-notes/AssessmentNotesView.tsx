import type { Evaluation } from '@/domain/assessment/evaluation';
import type { LocalText } from '@/domain/text';
import type { IsoDate } from '@/domain/time/calendar';
import { stageYear } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './AssessmentNotes.module.css';

type AssessmentNotesViewProps = { evaluation: Evaluation | null; on: IsoDate };

export function AssessmentNotesView({ evaluation, on }: AssessmentNotesViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (evaluation === null)
    return <Note tone="empty">{t('evaluation.empty', { date: format.date(on) })}</Note>;
  const { year, strengths, weaknesses } = evaluation;
  const counts = { year, strengths: strengths.length, weaknesses: weaknesses.length };
  return (
    <>
      {strengths.length + weaknesses.length === 0 ? (
        <Note tone="empty">
          {t('assessment.notes.empty', { year: stageYear(year, evaluation.stage, i18n) })}
        </Note>
      ) : (
        <>
          <Finding>{t('assessment.notes.finding', counts)}</Finding>
          <div className={styles.pair}>
            <NoteList title={t('evaluation.strengths')} notes={strengths} />
            <NoteList title={t('evaluation.weaknesses')} notes={weaknesses} />
          </div>
        </>
      )}
      <Provenance parts={provenanceWords([evaluation], i18n)} />
    </>
  );
}

function NoteList({ title, notes }: { title: string; notes: readonly LocalText[] }) {
  const { t, say } = useI18n();
  return (
    <div>
      <h3>{title}</h3>
      {notes.length === 0 ? (
        <p className={styles.none}>{t('assessment.notes.none')}</p>
      ) : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.id}>{say(note)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
