import type { IsoDate } from '@/domain/time/calendar';
import { comparisonWords, evaluationFinding, SCORE_DECIMALS } from '@/i18n/evaluationWords';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { ComponentList } from './ComponentList';
import styles from './EvaluationComponents.module.css';
import type { EvaluationComponentsModel } from './selectEvaluationComponents';

type EvaluationComponentsViewProps = { model: EvaluationComponentsModel | null; on: IsoDate };

export function EvaluationComponentsView({ model, on }: EvaluationComponentsViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  if (model === null)
    return <Note tone="empty">{t('evaluation.empty', { date: format.date(on) })}</Note>;
  const { evaluation, lowest } = model;
  const { scheme, letter, year } = evaluation;
  return (
    <div className={styles.panel}>
      <Finding>{evaluationFinding(model, i18n)}</Finding>
      <PublishedTotal model={model} />
      {lowest === null ? (
        <Note tone="empty">{t('evaluation.noComponents', { year })}</Note>
      ) : (
        <ComponentList model={model} />
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

/** The figure that counts, with its scale, edition and rank. */
function PublishedTotal({ model }: { model: EvaluationComponentsModel }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { total, scheme, rank, year, stage } = model.evaluation;
  return (
    <div className={styles.total}>
      <p className={styles.figure}>{format.number(total, SCORE_DECIMALS)}</p>
      <p>
        {[
          t('evaluation.outOf', { max: format.number(scheme.scaleMax, SCORE_DECIMALS) }),
          t('evaluation.edition', { year, stage }),
          rank === null
            ? t('evaluation.noRank')
            : t('evaluation.rank', { ...rank, scope: say(rank.scope) }),
        ].join(' · ')}
        <br />
        {comparisonWords(model, i18n)}
      </p>
    </div>
  );
}
