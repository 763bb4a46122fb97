import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { hasSlideColumns } from '@/ui/slide/hasSlideColumns';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { SceneFinding, SceneNote } from '@/ui/wall/SceneParts';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import styles from './QuickWinsSlide.module.css';
import { QuickWinsSlideRow } from './QuickWinsSlideRow';

type QuickWinsSlideProps = {
  finding: string;
  /** Thresholds of the statuses, and where the slide stands among its kind. */
  note: string;
  conditions: readonly QuickWinCondition[];
  agencies: AgencyNames;
};

/** A few quick wins: work and money against plan, rupiah spent. */
export function QuickWinsSlide({ finding, note, conditions, agencies }: QuickWinsSlideProps) {
  const { t } = useI18n();
  const shape = hasSlideColumns(useSceneRoom()) ? styles.wide : styles.narrow;
  return (
    <div className={styles.slide}>
      <SceneFinding>{finding}</SceneFinding>
      <SceneNote>{note}</SceneNote>
      <FittingRows total={conditions.length}>
        {(count) => (
          <>
            <ol className={`${styles.list} ${shape}`}>
              {conditions.slice(0, count).map((condition) => (
                <QuickWinsSlideRow
                  key={condition.quickWin.id}
                  condition={condition}
                  agencies={agencies}
                />
              ))}
            </ol>
            {count < conditions.length && (
              <p className={styles.rest}>
                {t('wall.scenes.rest', { count: conditions.length - count })}
              </p>
            )}
          </>
        )}
      </FittingRows>
    </div>
  );
}
