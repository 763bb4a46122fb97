import { attentionValues } from '@/i18n/attentionRule';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel } from '../selectExplanations';
import { explanationsFinding } from '../words/explanationsFinding';
import styles from './Explanations.module.css';
import { OffTrackTable } from './OffTrackTable';
import { UnreportedTable } from './UnreportedTable';

/** What is off track, then what was not reported; then the rule that made them so. */
export function ExplanationsView({ model }: { model: ExplanationsModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  const values = attentionValues(model.rules, i18n);
  const { offTrack, unreported, hasData } = model;
  const finding = explanationsFinding(model, i18n);
  const figures = [...offTrack, ...unreported].flatMap((item) => explainedItem(item).figure ?? []);
  return (
    <>
      {finding === null ? (
        <Note tone="empty">
          {t(hasData ? 'hearing.explanations.empty' : 'attention.noData', values)}
        </Note>
      ) : (
        <Finding>{finding}</Finding>
      )}
      {offTrack.length > 0 && (
        <>
          <h3 className={styles.group}>
            {t('hearing.explanations.offTrack', { count: offTrack.length })}
          </h3>
          <OffTrackTable model={model} />
        </>
      )}
      {unreported.length > 0 && (
        <>
          <h3 className={styles.group}>
            {t('hearing.explanations.unreported', { count: unreported.length })}
          </h3>
          <UnreportedTable model={model} />
        </>
      )}
      {hasData && <p className={styles.rule}>{t('attention.rule', values)}</p>}
      {figures.length > 0 && <Provenance parts={provenanceWords(figures, i18n)} />}
    </>
  );
}
