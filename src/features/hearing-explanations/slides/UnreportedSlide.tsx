import { AttentionStatusWord } from '@/charts/glyphs/AttentionStatusWord';
import { type AccountField, accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { hasSlideColumns } from '@/ui/slide/hasSlideColumns';
import { SlideRows } from '@/ui/slide/SlideRows';
import { SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel, UnreportedItem } from '../selectExplanations';
import { owedPart } from '../words/owedPart';
import styles from './UnreportedSlide.module.css';

type UnreportedSlideProps = { items: readonly UnreportedItem[]; model: ExplanationsModel };

/** A few indicators that were not reported, each with what its owner says of it. */
export function UnreportedSlide({ items, model }: UnreportedSlideProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const [longest] = model.unreported;
  return (
    <SceneFrame>
      <SceneFinding>
        {t('hearing.explanations.unreportedFinding', {
          count: model.unreported.length,
          days: format.days(longest?.freshness.daysLate ?? 0),
        })}
      </SceneFinding>
      <SlideRows
        label={t('hearing.explanations.unreported', { count: model.unreported.length })}
        rows={items}
      >
        {(item) => <UnreportedRow key={explainedItem(item).id} item={item} model={model} />}
      </SlideRows>
      <SceneNote>{t('hearing.explanations.lateRule')}</SceneNote>
    </SceneFrame>
  );
}

function UnreportedRow({ item, model }: { item: UnreportedItem; model: ExplanationsModel }) {
  const i18n = useI18n();
  const { say } = i18n;
  const isWide = hasSlideColumns(useSceneRoom());
  const { name, agency, account } = explainedItem(item);
  const { owed, late, rhythm } = owedPart(item, i18n);
  const [obstacle, followUp, responsible] = accountFields(account, model.on, i18n);
  return (
    <li data-row className={`${styles.row} ${isWide ? styles.wide : ''}`}>
      <div>
        <h2>{say(name)}</h2>
        <p>
          <b className={styles.strong}>{model.agencies.get(agency)?.shortName ?? agency}</b> ·{' '}
          {owed}
        </p>
        <Field field={responsible} />
      </div>
      <div>
        <AttentionStatusWord item={item} />
        <p>
          <b className={styles.late}>{late}</b>
        </p>
        <p>{rhythm}</p>
      </div>
      <div>
        <Field field={obstacle} />
        <Field field={followUp} />
      </div>
    </li>
  );
}

/** One part of the account; a day promised that has passed is said. */
function Field({ field }: { field: AccountField | undefined }) {
  if (field === undefined) return null;
  const { term, text, warning } = field;
  return (
    <p>
      {term}: {text}
      {warning !== null && (
        <>
          , <b className={styles.late}>{warning}</b>
        </>
      )}
    </p>
  );
}
