import { PublishedTotal } from '@/charts/scores/PublishedTotal';
import type { AgencyNames } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { checkWords, evaluationFinding } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { sourceWords } from '@/i18n/sourceWords';
import { NameLink } from '@/ui/address/NameLink';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { AssessorNotes } from './AssessorNotes';
import styles from './Evaluation.module.css';
import { ComponentScores } from './scores/ComponentScores';
import type { EvaluationModel } from './selectEvaluation';

type EvaluationViewProps = { model: EvaluationModel | null; agencies: AgencyNames; on: IsoDate };

export function EvaluationView({ model, agencies, on }: EvaluationViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('evaluation.empty', { date: format.date(on) })}</Note>;
  const { evaluation, check } = model;
  const { scheme, source, publishedAt } = evaluation;
  return (
    <div className={styles.panel}>
      <Finding>{evaluationFinding(model, i18n)}</Finding>
      <PublishedTotal result={model} />
      <ComponentScores scored={model} />
      {check !== null && <p className={styles.note}>{checkWords(evaluation.total, check, i18n)}</p>}
      <AssessorNotes model={model} agencies={agencies} />
      <NameLink to={{ page: 'assessment' }}>{t('evaluation.openPage')}</NameLink>
      <Provenance
        parts={[
          ...sourceWords([source], i18n),
          t('provenance.published', { date: format.date(publishedAt) }),
          t('evaluation.weights', { scheme: say(scheme.name), basis: scheme.legalBasis }),
        ]}
      />
    </div>
  );
}
