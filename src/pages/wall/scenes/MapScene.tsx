import { MapClassesBlock, MapFindingBlock, StillMapBlock } from '@/features/district-map/scene';
import { RankingBlock } from '@/features/district-ranking/scene';
import { useI18n } from '@/i18n/I18n';
import { MapSceneFrame } from '@/ui/wall/MapSceneFrame';
import { SceneFinding } from '@/ui/wall/SceneParts';
import type { SceneProps } from '@/ui/wall/sceneProps';

/** Peta: one indicator by district, on the map and in order. */
export function MapScene({ viewpoint, subject, district }: SceneProps) {
  const { t } = useI18n();
  if (subject === null) return <SceneFinding>{t('map.none')}</SceneFinding>;
  const about = { viewpoint, id: subject };
  return (
    <MapSceneFrame
      finding={<MapFindingBlock {...about} />}
      map={<StillMapBlock {...about} district={district} />}
      ranking={<RankingBlock {...about} district={district} />}
      classes={<MapClassesBlock {...about} />}
    />
  );
}
