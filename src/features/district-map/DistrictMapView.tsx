import { type ReactNode, useRef } from 'react';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { MapChoice } from '@/domain/map/mapIndicators';
import { classRule } from '@/i18n/district/classWords';
import { lateWords } from '@/i18n/explainLate';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { AreaMap, type AreaMapModel, MapLegend, type MapMessages } from '@/maps';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { SelectField } from '@/ui/Field';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import styles from './DistrictMap.module.css';

type DistrictMapViewProps = {
  standing: DistrictStanding;
  indicatorChoice: ReactNode;
  map: AreaMapModel;
  onChoose: (choice: MapChoice) => void;
};

export function DistrictMapView({
  standing,
  indicatorChoice,
  map,
  onChoose,
}: DistrictMapViewProps) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const drawing = useRef<HTMLDivElement>(null);
  const { indicator, years, period, late } = standing;
  return (
    <>
      <div className={styles.choices}>
        {indicatorChoice}
        {period !== null && (
          <SelectField
            label={t('map.year')}
            value={period.slice(0, 4)}
            groups={[
              { label: '', choices: years.map((year) => ({ value: `${year}`, label: `${year}` })) },
            ]}
            onChange={(year) => onChoose({ tahun: Number(year) })}
          />
        )}
      </div>
      {late !== null && period !== null && (
        <Note tone="stale">{lateWords(late, period, i18n)}</Note>
      )}
      <Finding>{map.title}</Finding>
      <div ref={drawing}>
        <div className={styles.map}>
          <AreaMap
            model={map}
            onSelect={(code) => onChoose({ kecamatan: code ?? undefined })}
            messages={mapMessages(t)}
          />
        </div>
        {period !== null && (
          <MapLegend scale={map.scale} label={t('map.classes')} rule={classRule(standing, i18n)} />
        )}
      </div>
      <TableDisclosure
        label={t('panel.showTable')}
        title={map.title}
        subtitle={`${say(indicator.name)}, ${say(indicator.unit.label)}`}
        table={async () => {
          const { standingTable } = await import('@/maps/files/standingTable');
          return standingTable(standing, i18n);
        }}
        drawing={drawing}
        geojson={async () => {
          const { standingGeoJson } = await import('@/maps/files/standingGeoJson');
          return standingGeoJson(standing, map, i18n);
        }}
      />
      <Provenance
        parts={[
          `${say(indicator.name)}, ${say(indicator.unit.label)}`,
          period && format.period(period),
          ...provenanceWords(standing.observations, i18n),
        ]}
      />
    </>
  );
}

const mapMessages = (t: ReturnType<typeof useI18n>['t']): MapMessages => ({
  zoomIn: t('map.zoomIn'),
  zoomOut: t('map.zoomOut'),
  reset: t('map.reset'),
  keyboardHint: t('map.keyboardHint'),
  wheelHint: t('map.wheelHint'),
  touchHint: t('map.touchHint'),
  zoomUnavailable: t('map.zoomUnavailable'),
  meetsTarget: t('map.meetsTarget'),
  missesTarget: t('map.missesTarget'),
});
