import { useDistrictStanding } from '@/api/observations/useDistrictStanding';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { classLabels, missingLabel } from '@/i18n/district/classWords';
import { useI18n } from '@/i18n/I18n';
import { StillLegend } from '@/maps/still';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';

type MapClassesBlockProps = { viewpoint: Viewpoint; id: string };

/** The classes of the map; a gold line stands at the bound that is the target. */
export function MapClassesBlock({ viewpoint, id }: MapClassesBlockProps) {
  const i18n = useI18n();
  const standing = useDistrictStanding(viewpoint, id);
  const room = useSceneRoom();
  if (standing === null || standing.period === null) return null;
  const { breaks, boundTarget, rows } = standing;
  const bound = boundTarget === null ? -1 : breaks.bounds.indexOf(boundTarget.value);
  // Where there is no room for a second line, the words on the map say what hatching means.
  const hasMissing = !isTight(room) && rows.some(({ reading }) => reading.kind === 'missing');
  return (
    <StillLegend
      label={i18n.t('map.classes')}
      scale={{ classes: classLabels(standing, i18n) }}
      missingLabel={hasMissing ? missingLabel(standing, i18n) : null}
      targetClass={bound === -1 ? null : bound + 1}
    />
  );
}
