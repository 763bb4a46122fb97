import { useSuspenseQuery } from '@tanstack/react-query';
import { type CSSProperties, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { useI18n } from '@/i18n/I18n';
import { MapLegend } from '@/maps';
import { boundaryNote } from '@/maps/standing/boundaryNote';
import { standingMap } from '@/maps/standing/standingMap';
import { mapAspect, StillMap } from '@/maps/still';
import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { placeFinding } from '../words/placeFinding';
import styles from './Place.module.css';

/** Width to height: a narrower map would take a page of its own. */
const NARROWEST = 0.86;

type PlaceMapProps = { standing: DistrictStanding; regency: string };

/** The map as a drawing, so that paper has it too. Without boundaries the list goes on alone. */
export function PlaceMap({ standing, regency }: PlaceMapProps) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      resetKey={regency}
      fallback={() => <p className={styles.note}>{t('wall.scenes.map.failed')}</p>}
    >
      <DrawnMap standing={standing} regency={regency} />
    </ErrorBoundary>
  );
}

function DrawnMap({ standing, regency }: PlaceMapProps) {
  const i18n = useI18n();
  const { data } = useSuspenseQuery(boundariesQuery(useApiBase(), regency, 'district'));
  const model = useMemo(() => {
    const title = placeFinding(standing, i18n);
    const map = standingMap(standing, data, { title, selected: null }, i18n);
    // A figure without its name could be its neighbour's.
    const areas = map.areas.map((area) => ({ ...area, keepsName: true }));
    return { ...map, areas, indicativeNote: boundaryNote(map) };
  }, [standing, data, i18n]);
  const shape: CSSProperties = { aspectRatio: Math.max(NARROWEST, mapAspect(model.areas)) };
  return (
    <div className={styles.map}>
      <div className={styles.stage} style={shape}>
        <StillMap model={model} />
      </div>
      <MapLegend scale={model.scale} label={i18n.t('map.classes')} rule="" />
    </div>
  );
}
