import {
  IndicatorAccountBlock,
  IndicatorFactsBlock,
  IndicatorFindingBlock,
} from '@/features/indicator-head/scene';
import { IndicatorHistoryBlock } from '@/features/indicator-history/scene';
import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import type { SceneProps } from '@/ui/wall/sceneProps';
import { useSceneRoom } from '@/ui/wall/sceneRoom';
import styles from './IndicatorScene.module.css';

/** In square wall units: with less a history would take the room of the words. */
const LEAST_ROOM_FOR_HISTORY = 1800;

/** Indikator: one indicator in large. */
export function IndicatorScene({ viewpoint, subject }: SceneProps) {
  const { t } = useI18n();
  const room = useSceneRoom();
  if (subject === null) return <SceneFinding>{t('wall.nothing')}</SceneFinding>;
  const about = { viewpoint, id: subject };
  const hasHistory = room.width * room.height >= LEAST_ROOM_FOR_HISTORY;
  const shape = !hasHistory ? styles.tight : room.width > room.height ? styles.wide : styles.high;
  return (
    <div className={`${styles.scene} ${shape}`}>
      <div className={styles.finding}>
        <IndicatorFindingBlock {...about} />
      </div>
      <div className={styles.facts}>
        <IndicatorFactsBlock {...about} isAlone={!hasHistory} />
      </div>
      <div className={styles.account}>
        <IndicatorAccountBlock {...about} />
      </div>
      {hasHistory && (
        <div className={styles.history}>
          <IndicatorHistoryBlock {...about} />
        </div>
      )}
    </div>
  );
}
