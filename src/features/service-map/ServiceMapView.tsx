import { type ReactNode, useRef } from 'react';
import type { District } from '@/domain/region/region';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import { PlaceList } from './PlaceList';
import { placesTable } from './placesTable';
import styles from './ServiceMap.module.css';
import type { ServicePlaces } from './selectServiceMap';

type ServiceMapViewProps = {
  places: ServicePlaces;
  finding: string;
  districts: readonly District[];
  on: IsoDate;
  district: string | undefined;
  onDistrict: (code: string | undefined) => void;
  map: ReactNode;
};

/** Map and list side by side; both choose the same district. */
export function ServiceMapView(props: ServiceMapViewProps) {
  const { places, finding, districts, on, district, onDistrict, map } = props;
  const i18n = useI18n();
  const { t, format } = i18n;
  const drawing = useRef<HTMLDivElement>(null);
  const { all, nowhere } = places;
  if (all.length === 0)
    return <Note tone="empty">{t('services.empty', { date: format.date(on) })}</Note>;
  return (
    <>
      <Finding>{finding}</Finding>
      <div className={styles.sides}>
        <div ref={drawing} className={styles.map}>
          {map}
        </div>
        <PlaceList
          places={places}
          chosen={districts.find(({ code }) => code === district) ?? null}
          onDistrict={onDistrict}
        />
      </div>
      <TableDisclosure
        label={t('services.map.table', { count: format.count(all.length - nowhere.length) })}
        title={finding}
        table={() => placesTable(places, i18n)}
        drawing={drawing}
      />
      <Provenance parts={[t('services.map.rule'), ...provenanceWords(all, i18n)]} />
    </>
  );
}
