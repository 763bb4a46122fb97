import { MapClassesBlock, MapFindingBlock, StillMapBlock } from '@/features/district-map/scene';
import { RankingBlock } from '@/features/district-ranking/scene';
import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import type { SceneProps } from '@/ui/wall/sceneProps';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import styles from './MapScene.module.css';

/** Peta: one indicator by district, on the map and in order. */
export function MapScene({ viewpoint, subject, district }: SceneProps) {
  const { t } = useI18n();
  const room = useSceneRoom();
  if (subject === null) return <SceneFinding>{t('map.none')}</SceneFinding>;
  const about = { viewpoint, id: subject };
  const isWide = room.width > room.height;
  const isTightRoom = isTight(room);
  // One below the other, in large letters, there is room for the map alone.
  const hasRanking = isWide || !isTightRoom;
  return (
    <div
      className={`${styles.scene} ${isWide ? styles.wide : styles.high} ${isTightRoom ? styles.tight : ''}`}
    >
      <div className={styles.finding}>
        <MapFindingBlock {...about} />
      </div>
      <div className={styles.map}>
        <StillMapBlock {...about} district={district} />
      </div>
      {hasRanking && (
        <div className={styles.ranking}>
          <RankingBlock {...about} district={district} />
        </div>
      )}
      <div className={styles.classes}>
        <MapClassesBlock {...about} />
      </div>
    </div>
  );
}
