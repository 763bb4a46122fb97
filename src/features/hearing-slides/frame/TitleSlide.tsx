import type { Hearing } from '@/domain/hearing/hearing';
import type { ContentsEntry } from '@/domain/hearing/slides/contents';
import { hearingName } from '@/i18n/hearingName';
import { useI18n } from '@/i18n/I18n';
import { SceneBlock, SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import styles from './FrameSlides.module.css';

type TitleSlideProps = {
  hearing: Hearing;
  scope: string;
  /** What the report finds, in a sentence. */
  finding: string | null;
  /** Sections with their names, and the number of the first slide of each. */
  contents: readonly (ContentsEntry & { title: string })[];
};

/** In units: words beside names need less than figures beside figures. */
const TWO_COLUMNS_FROM = 40;

/** What is to be shown: which hearing of when, what it finds, and where each part begins. */
export function TitleSlide({ hearing, scope, finding, contents }: TitleSlideProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const isWide = useSceneRoom().width >= TWO_COLUMNS_FROM;
  const { meetingDate, asOf } = hearing;
  const facts = [
    meetingDate !== null && t('hearing.slides.title.meeting', { date: format.date(meetingDate) }),
    scope,
    t('hearing.slides.title.asOf', { date: format.date(asOf) }),
  ].filter((fact) => fact !== false);
  return (
    <SceneFrame>
      <SceneFinding>{hearingName(hearing, i18n)}</SceneFinding>
      <SceneNote>{facts.join(' · ')}</SceneNote>
      <div className={`${styles.parts} ${isWide ? styles.wide : ''}`}>
        <SceneBlock title={t('hearing.slides.title.finding')}>
          {finding !== null && <p className={styles.finding}>{finding}</p>}
        </SceneBlock>
        <SceneBlock title={t('hearing.slides.title.contents')}>
          <ol className={styles.contents}>
            {contents.map(({ section, title, number }) => (
              <li key={section}>
                <span>{title}</span>
                <span className={styles.number}>{number}</span>
              </li>
            ))}
          </ol>
        </SceneBlock>
      </div>
    </SceneFrame>
  );
}
