import type { LocalText } from '@/domain/text';
import { useI18n } from '@/i18n/I18n';
import styles from './Recommendations.module.css';

type AssessorListsProps = { strengths: readonly LocalText[]; weaknesses: readonly LocalText[] };

/** What the assessors praised and what they missed. */
export function AssessorLists({ strengths, weaknesses }: AssessorListsProps) {
  const { t } = useI18n();
  if (strengths.length + weaknesses.length === 0) return null;
  return (
    <div className={styles.pair}>
      <NoteList title={t('evaluation.strengths')} notes={strengths} />
      <NoteList title={t('evaluation.weaknesses')} notes={weaknesses} />
    </div>
  );
}

function NoteList({ title, notes }: { title: string; notes: readonly LocalText[] }) {
  const { t, say } = useI18n();
  return (
    <div>
      <h3>{title}</h3>
      {notes.length === 0 ? (
        <p className={styles.account}>{t('assessment.notes.none')}</p>
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
