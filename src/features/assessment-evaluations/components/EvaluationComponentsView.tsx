import { PublishedTotal } from '@/charts/scores/PublishedTotal';
import type { ScoredEvaluation } from '@/domain/assessment/evaluation-years/scoredEvaluation';
import type { IsoDate } from '@/domain/time/calendar';
import { evaluationFinding, stageYear } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { ComponentList } from './ComponentList';
import styles from './EvaluationComponents.module.css';

type EvaluationComponentsViewProps = { model: ScoredEvaluation | null; on: IsoDate };

export function EvaluationComponentsView({ model, on }: EvaluationComponentsViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('evaluation.empty', { date: format.date(on) })}</Note>;
  const { evaluation, lowest } = model;
  const { scheme, letter, year, stage } = evaluation;
  return (
    <div className={styles.panel}>
      <Finding>{evaluationFinding(model, i18n)}</Finding>
      <PublishedTotal result={model} />
      {lowest.length === 0 ? (
        <Note tone="empty">
          {t('evaluation.noComponents', { year: stageYear(year, stage, i18n) })}
        </Note>
      ) : (
        <ComponentList scored={model} />
      )}
      <Provenance
        parts={[
          ...provenanceWords([evaluation], i18n),
          letter && t('assessment.letter', { letter }),
          t('evaluation.weights', { scheme: say(scheme.name), basis: scheme.legalBasis }),
        ]}
      />
    </div>
  );
}
