import type { AgencyNames } from '@/domain/region/region';
import type { LocalText } from '@/domain/text';
import { useI18n } from '@/i18n/I18n';
import styles from './Evaluation.module.css';
import type { EvaluationModel } from './selectEvaluation';

type AssessorNotesProps = { model: EvaluationModel; agencies: AgencyNames };

/** What the assessors asked for and is not done, with its owner; then their strengths and weaknesses. */
export function AssessorNotes({ model, agencies }: AssessorNotesProps) {
  const { t, say } = useI18n();
  const { strengths, weaknesses, recommendations } = model.evaluation;
  const open = model.openRecommendations;
  return (
    <>
      {recommendations.length > 0 && (
        <h3 className={styles.heading}>
          {t('evaluation.open', { open: open.length, all: recommendations.length })}
        </h3>
      )}
      {open.length > 0 && (
        <ul className={styles.recommendations}>
          {open.map(({ text, agency, followUp }) => (
            <li key={text.id}>
              <span>{say(text)}</span>
              <small>
                {t('evaluation.followUp', {
                  agency: agencies.get(agency)?.shortName ?? agency,
                  followUp: followUp === null ? t('account.empty') : say(followUp),
                })}
              </small>
            </li>
          ))}
        </ul>
      )}
      {strengths.length + weaknesses.length > 0 && (
        <details className={styles.assessed}>
          <summary>
            {t('evaluation.assessed', {
              strengths: strengths.length,
              weaknesses: weaknesses.length,
            })}
          </summary>
          <NoteList title={t('evaluation.strengths')} notes={strengths} />
          <NoteList title={t('evaluation.weaknesses')} notes={weaknesses} />
        </details>
      )}
    </>
  );
}

function NoteList({ title, notes }: { title: string; notes: readonly LocalText[] }) {
  const { say } = useI18n();
  if (notes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>{say(note)}</li>
        ))}
      </ul>
    </>
  );
}
