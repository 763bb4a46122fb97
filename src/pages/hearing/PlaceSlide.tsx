import type { Viewpoint } from '@/domain/time/viewpoint';
import { MapClassesBlock, StillMapBlock } from '@/features/district-map/scene';
import { RankingBlock } from '@/features/district-ranking/scene';
import { MapSceneFrame } from '@/ui/wall/MapSceneFrame';
import { SceneFinding } from '@/ui/wall/SceneParts';

type PlaceSlideProps = { viewpoint: Viewpoint; id: string; finding: string };

/** One indicator by district, drawn with the blocks of the wall. */
export const PlaceSlide = ({ viewpoint, id, finding }: PlaceSlideProps) => (
  <MapSceneFrame
    finding={<SceneFinding>{finding}</SceneFinding>}
    map={<StillMapBlock viewpoint={viewpoint} id={id} district={null} />}
    ranking={<RankingBlock viewpoint={viewpoint} id={id} district={null} />}
    classes={<MapClassesBlock viewpoint={viewpoint} id={id} />}
  />
);
