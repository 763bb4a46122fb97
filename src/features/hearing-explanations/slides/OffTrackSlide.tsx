import { accountFields } from '@/i18n/accountFields';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { FieldList } from '@/ui/FieldList';
import { hasSlideColumns } from '@/ui/slide/hasSlideColumns';
import { SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import { explainedItem } from '../explainedItem';
import type { ExplanationsModel, OffTrackItem } from '../selectExplanations';
import { figureWords } from '../words/figureWords';
import { ItemCourse } from './ItemCourse';
import { OffTrackFacts } from './OffTrackFacts';
import styles from './OffTrackSlide.module.css';

type OffTrackSlideProps = { item: OffTrackItem; model: ExplanationsModel };

/** One item off track: what is wrong, how it came there, and what its owner says of it. */
export function OffTrackSlide({ item, model }: OffTrackSlideProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const isWide = hasSlideColumns(useSceneRoom());
  const { name, agency, account, figure } = explainedItem(item);
  const { value, target } = figureWords(item, i18n);
  return (
    <SceneFrame>
      <SceneFinding>
        {t('hearing.explanations.slideFinding', { name: say(name), value, target })}
      </SceneFinding>
      <div className={`${styles.blocks} ${isWide ? styles.wide : ''}`}>
        <OffTrackFacts item={item} owner={model.agencies.get(agency)?.shortName ?? agency} />
        <ItemCourse item={item} />
      </div>
      <FieldList
        className={`${styles.account} ${isWide ? styles.beside : ''}`}
        fields={accountFields(account, model.on, i18n)}
      />
      {figure !== null && <SceneNote>{provenanceWords([figure], i18n).join(' · ')}</SceneNote>}
    </SceneFrame>
  );
}
