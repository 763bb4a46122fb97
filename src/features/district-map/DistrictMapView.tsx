import type { ReactNode } from 'react';
import type { DistrictStanding } from '@/domain/districtStanding';
import type { MapChoice } from '@/domain/mapIndicators';
import { useI18n } from '@/i18n/I18n';
import { AreaMap, type AreaMapModel, MapLegend, type MapMessages } from '@/maps';
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
  const { t, say, format } = useI18n();
  const { indicator, years, period } = standing;
  if (period === null)
    return (
      <>
        <div className={styles.choices}>{indicatorChoice}</div>
        <Note tone="empty">{t('map.noFigures', { name: say(indicator.name) })}</Note>
      </>
    );
  return (
    <>
      <div className={styles.choices}>
        {indicatorChoice}
        <SelectField
          label={t('map.year')}
          value={period.slice(0, 4)}
          groups={[
            { label: '', choices: years.map((year) => ({ value: `${year}`, label: `${year}` })) },
          ]}
          onChange={(year) => onChoose({ tahun: Number(year) })}
        />
      </div>
      <Finding>{map.title}</Finding>
      <div className={styles.map}>
        <AreaMap
          model={map}
          onSelect={(code) => onChoose({ kecamatan: code ?? undefined })}
          messages={mapMessages(t)}
        />
      </div>
      <MapLegend
        scale={map.scale}
        label={t('map.classes')}
        rule={classRule(standing, { t, format })}
      />
      <Provenance
        parts={[
          `${say(indicator.name)}, ${say(indicator.unit.label)}`,
          format.period(period),
          ...provenanceOf(standing, { t, format }),
        ]}
      />
    </>
  );
}

type Words = Pick<ReturnType<typeof useI18n>, 't' | 'format'>;

function classRule({ breaks, target, indicator }: DistrictStanding, { t, format }: Words): string {
  if (target === null) return t('map.classRule');
  return t(
    breaks.bounds.includes(target.value) ? 'map.classRule.target' : 'map.classRule.outside',
    {
      target: format.value(target.value, indicator.unit, indicator.decimals),
    },
  );
}

function provenanceOf({ observations }: DistrictStanding, { t, format }: Words): (string | null)[] {
  const sources = [...new Set(observations.map(({ source }) => source.name))];
  const newest = observations
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1);
  return [
    t('provenance.source', { source: sources.join(', ') }),
    newest === undefined ? null : t('provenance.published', { date: format.date(newest) }),
    observations.some(({ source }) => source.simulated) ? t('provenance.simulated') : null,
  ];
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
