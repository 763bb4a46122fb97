import { type ReactNode, useRef } from 'react';
import type { ClassRule } from '@/domain/district/areaStanding';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { lateWords } from '@/i18n/explainLate';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { AreaMap, type AreaMapModel } from '@/maps';
import { MapSymbols } from '@/maps/symbols/MapSymbols';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Note } from '@/ui/Note';
import { Finding, Provenance } from '@/ui/Prose';
import type { AreaChoice } from '../choice';
import { YearSlider } from '../controls/YearSlider';
import type { MapLevel } from '../subject/mapSubject';
import { districtOf } from '../subject/villages';
import styles from './IndicatorMap.module.css';
import { MapKey } from './MapKey';
import { mapMessages } from './mapMessages';

type IndicatorMapViewProps = {
  standing: DistrictStanding;
  level: MapLevel;
  rule: ClassRule;
  map: AreaMapModel;
  /** The largest count of all years. */
  largest: number;
  onChoose: (change: AreaChoice) => void;
  choices: ReactNode;
  layerChoice: ReactNode;
  pointsTable: ReactNode;
};

export function IndicatorMapView(props: IndicatorMapViewProps) {
  const { standing, level, map, onChoose } = props;
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicator, period, late, rows } = standing;
  const drawing = useRef<HTMLDivElement>(null);
  const withoutShape = rows.length - map.areas.length;
  const onSelect = (code: string | null) => onChoose(selection(code, level));
  return (
    <>
      {props.choices}
      <YearOf standing={standing} onYear={(tahun) => onChoose({ tahun })} />
      {late !== null && period !== null && (
        <Note tone="stale">{lateWords(late, period, i18n)}</Note>
      )}
      <Finding>{map.title}</Finding>
      {props.layerChoice}
      <div ref={drawing}>
        <div className={styles.map}>
          {/* Another level is another map: the canvas holds the shapes it was opened with. */}
          <AreaMap
            key={level}
            model={map}
            onSelect={onSelect}
            messages={mapMessages(level, t)}
            Symbols={MapSymbols}
          />
        </div>
        <MapKey standing={standing} rule={props.rule} map={map} largest={props.largest} />
      </div>
      <TableDisclosure
        label={t('panel.showTable')}
        title={map.title}
        subtitle={`${say(indicator.name)}, ${say(indicator.unit.label)}`}
        table={async () => {
          const { standingTable } = await import('@/maps/files/standingTable');
          return standingTable(standing, i18n, level);
        }}
        drawing={drawing}
        geojson={async () => {
          const { standingGeoJson } = await import('@/maps/files/standingGeoJson');
          return standingGeoJson(standing, map, i18n);
        }}
      />
      {withoutShape > 0 && (
        <p className={styles.remark}>
          {t('mapPage.withoutShape', { count: withoutShape, areas: t(`mapPage.areas.${level}`) })}
        </p>
      )}
      <Provenance
        parts={[
          `${say(indicator.name)}, ${say(indicator.unit.label)}`,
          period && format.period(period),
          ...provenanceWords(standing.observations, i18n),
        ]}
      />
      {props.pointsTable}
    </>
  );
}

type YearOfProps = { standing: DistrictStanding; onYear: (year: number) => void };

function YearOf({ standing: { years, period }, onYear }: YearOfProps) {
  const { format } = useI18n();
  if (period === null) return null;
  return (
    <YearSlider
      years={[...years].reverse()}
      year={Number(period.slice(0, 4))}
      period={format.period(period)}
      onYear={onYear}
    />
  );
}

/** A chosen village brings its district; a point names a district at either level. */
function selection(code: string | null, level: MapLevel): AreaChoice {
  if (code === null) return { kecamatan: undefined, desa: undefined };
  const isVillage = level === 'village' && code !== districtOf(code);
  return { kecamatan: districtOf(code), desa: isVillage ? code : undefined };
}
