import { useDistrictStanding } from '@/api/observations/useDistrictStanding';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { districtFinding } from '@/i18n/district/districtFinding';
import { useI18n } from '@/i18n/I18n';
import { SceneFinding } from '@/ui/wall/SceneParts';
import { hasTwoColumns, isTight, useSceneRoom } from '@/ui/wall/sceneRoom';

/** A finding is read in one look. */
const MOST_WORDS = 12;

type MapFindingBlockProps = { viewpoint: Viewpoint; id: string };

/** What the map shows, as the heading of its scene. */
export function MapFindingBlock({ viewpoint, id }: MapFindingBlockProps) {
  const i18n = useI18n();
  const room = useSceneRoom();
  // A narrow screen has no room for the name in its header.
  const mostWords = hasTwoColumns(room) ? MOST_WORDS : Number.POSITIVE_INFINITY;
  const standing = useDistrictStanding(viewpoint, id);
  return (
    <SceneFinding>
      {standing === null
        ? i18n.t('map.none')
        : districtFinding(standing, { mostWords, isBrief: isTight(room) }, i18n)}
    </SceneFinding>
  );
}
