import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { useDistrictStanding } from '@/api/observations/useDistrictStanding';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { boundaryNote } from '@/maps/standing/boundaryNote';
import { standingMap } from '@/maps/standing/standingMap';
import { StillMap } from '@/maps/still';
import { SceneNote } from '@/ui/wall/SceneParts';
import { mapFinding } from '../mapFinding';

type StillMapBlockProps = { viewpoint: Viewpoint; id: string; district: string | null };

/** The map to look at. Without boundaries the list beside it goes on, and says why it is alone. */
export function StillMapBlock({ viewpoint, id, district }: StillMapBlockProps) {
  const i18n = useI18n();
  const standing = useDistrictStanding(viewpoint, id);
  const { data, error } = useQuery(boundariesQuery(useApiBase(), viewpoint.regency, 'district'));
  const model = useMemo(() => {
    if (standing === null || data === undefined) return null;
    const map = standingMap(
      standing,
      data,
      { title: mapFinding(standing, i18n), selected: district },
      i18n,
    );
    // The list beside it may be cut: a rank, or a figure without a name, would be read as anything.
    const areas = map.areas.map((area) => ({ ...area, keepsName: true }));
    return { ...map, areas, indicativeNote: boundaryNote(map) };
  }, [standing, data, district, i18n]);
  if (model !== null) return <StillMap model={model} />;
  if (error === null) return null;
  return <SceneNote>{i18n.t('wall.scenes.map.failed')}</SceneNote>;
}
