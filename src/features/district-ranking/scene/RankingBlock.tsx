import { useDistrictStanding } from '@/api/observations/useDistrictStanding';
import { useAgencyNames } from '@/api/scorecard/useAgencyNames';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { RankingSceneView } from './RankingSceneView';

type RankingBlockProps = { viewpoint: Viewpoint; id: string; district: string | null };

/** The districts ranked on one indicator, as many as there is room for. */
export function RankingBlock({ viewpoint, id, district }: RankingBlockProps) {
  const standing = useDistrictStanding(viewpoint, id);
  const agencies = useAgencyNames(viewpoint);
  return (
    standing && <RankingSceneView standing={standing} agencies={agencies} pointed={district} />
  );
}
