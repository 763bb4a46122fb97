import { AttentionScene } from '@/features/attention/scene';
import { DimensionsScene } from '@/features/dimension-cards/scene';
import { LeadScene } from '@/features/overview-lead/scene';
import { SceneBlocks, SceneFrame } from '@/ui/wall/SceneParts';
import type { SceneProps } from '@/ui/wall/sceneProps';
import { hasTwoColumns, isTight, useSceneRoom } from '@/ui/wall/sceneRoom';

/** In a lower room of one column the dimensions would leave no room for what is off track. */
const STACKED_FROM_HEIGHT = 44;

/** Ringkasan: what is off track, and where each dimension stands. */
export function SummaryScene({ viewpoint }: SceneProps) {
  const room = useSceneRoom();
  const hasDimensions =
    hasTwoColumns(room) || (!isTight(room) && room.height >= STACKED_FROM_HEIGHT);
  return (
    <SceneFrame>
      <LeadScene viewpoint={viewpoint} />
      <SceneBlocks>
        <AttentionScene viewpoint={viewpoint} />
        {hasDimensions && <DimensionsScene viewpoint={viewpoint} />}
      </SceneBlocks>
    </SceneFrame>
  );
}
