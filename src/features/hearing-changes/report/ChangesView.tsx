import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import type { ChangesModel } from '../selectChanges';
import { changedRecords } from '../words/changedRecords';
import { changesFinding, comparedWords, mostTelling } from '../words/changesFinding';
import { ChangeGroupTable } from './ChangeGroupTable';
import styles from './Changes.module.css';

/** What changed by kind, what most needs an answer first; or what was compared and did not change. */
export function ChangesView({ model }: { model: ChangesModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  if (model.kind === 'no-earlier-edition')
    return (
      <Note tone="empty">
        <p>{t('hearing.changes.noEarlier')}</p>
        <p data-screen-only="">{t('hearing.changes.choose')}</p>
      </Note>
    );
  const hasChanges = model.changes.length > 0;
  return (
    <>
      {hasChanges ? (
        <>
          <Finding>{changesFinding(model, i18n)}</Finding>
          <p>{mostTelling(model, i18n)}</p>
        </>
      ) : (
        <Note tone="empty">{changesFinding(model, i18n)}</Note>
      )}
      {model.groups.map((group) => (
        <ChangeGroupTable key={group.name} group={group} model={model} />
      ))}
      <p className={styles.rule}>{comparedWords(model, i18n)}</p>
      {hasChanges && <p className={styles.rule}>{t('hearing.changes.rule')}</p>}
      {hasChanges && <Provenance parts={provenanceWords(changedRecords(model.changes), i18n)} />}
    </>
  );
}
