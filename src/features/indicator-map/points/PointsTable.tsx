import type { AgencyNames, District } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { NameLink } from '@/ui/address/NameLink';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import { MAP_LAYERS } from '../choice';
import type { MapPlace } from './mapPlaces';
import { pointsTable } from './pointsTable';
import type { MapLayers } from './useMapPoints';

type PointsTableProps = {
  layers: MapLayers;
  places: readonly MapPlace[];
  districts: readonly District[];
  agencies: AgencyNames;
};

/** The points in words, and which layer could not be had. */
export function PointsTable({ layers, places, districts, agencies }: PointsTableProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      {MAP_LAYERS.filter((layer) => layers[layer].kind === 'failed').map((layer) => (
        <Note key={layer} tone="failed">
          {t('mapPage.points.failed', { layer: t(`mapPage.layer.${layer}`) })}
        </Note>
      ))}
      {places.length > 0 && (
        <>
          <TableDisclosure
            label={t('mapPage.points.show', { count: places.length })}
            table={() => pointsTable(places, { districts, agencies }, i18n)}
          />
          {layers.layanan.kind === 'here' && (
            <p>
              <NameLink to={{ page: 'services' }}>{t('mapPage.points.toServices')}</NameLink>
            </p>
          )}
          <Provenance parts={[t('mapPage.points.rule'), ...provenanceWords(places, i18n)]} />
        </>
      )}
    </>
  );
}
