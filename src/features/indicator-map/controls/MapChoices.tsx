import { memo } from 'react';
import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { SelectField } from '@/ui/Field';
import type { AreaChoice, ChoosingProps } from '../choice';
import type { MapSubject } from '../subject/mapSubject';
import styles from './Controls.module.css';
import { DistrictSearch } from './DistrictSearch';

type MapChoicesProps = Pick<ChoosingProps, 'onChoose'> & {
  kelas: AreaChoice['kelas'];
  subject: MapSubject;
  candidates: readonly IndicatorCondition[];
};

/**
 * What is shown, by which areas, in which classes; and a district by its name. Kept while the year
 * moves: the list of indicators may be long.
 */
export const MapChoices = memo(function MapChoices(props: MapChoicesProps) {
  const { subject, candidates, kelas, onChoose } = props;
  const { t } = useI18n();
  const { condition, levels, level, districts } = subject;
  const flat = (choices: { value: string; label: string }[]) => [{ label: '', choices }];
  return (
    <div className={styles.controls}>
      <IndicatorField
        candidates={candidates}
        value={condition.indicator.id}
        onChange={(indikator) => onChoose({ indikator, desa: undefined })}
      />
      {levels.length > 1 && (
        <SelectField
          label={t('mapPage.level')}
          value={level}
          groups={flat(levels.map((value) => ({ value, label: t(`mapPage.level.${value}`) })))}
          onChange={(value) =>
            onChoose({ tingkat: value === 'village' ? 'desa' : undefined, desa: undefined })
          }
        />
      )}
      {!growsWithSize(condition.indicator) && (
        <SelectField
          label={t('mapPage.classes')}
          value={kelas ?? 'tetap'}
          groups={flat(
            (['tetap', 'tahun'] as const).map((value) => ({
              value,
              label: t(`mapPage.classes.${value}`),
            })),
          )}
          onChange={(value) => onChoose({ kelas: value === 'tahun' ? value : undefined })}
        />
      )}
      <DistrictSearch
        districts={districts}
        onFind={(kecamatan) => onChoose({ kecamatan, desa: undefined })}
      />
      <p className={styles.remark}>{t(levelRemark(subject))}</p>
    </div>
  );
});

/** Why a level is or is not to be had. */
function levelRemark({ condition, levels, villages }: MapSubject) {
  if (condition.indicator.level !== 'village') return 'mapPage.level.noVillageFigures';
  if (villages === null) return 'mapPage.level.noVillageShapes';
  return levels.length > 1 ? 'mapPage.level.both' : 'mapPage.level.onlyVillage';
}

type IndicatorFieldProps = {
  candidates: readonly IndicatorCondition[];
  value: string;
  onChange: (id: string) => void;
};

/** Indicators with figures by area, grouped by dimension; counts say that they are. */
function IndicatorField({ candidates, value, onChange }: IndicatorFieldProps) {
  const { t, say } = useI18n();
  const groups = DIMENSION_CODES.map((code) => ({
    label: t(`dimension.${code}`),
    choices: candidates
      .filter(({ indicator }) => indicator.dimension === code)
      .map(({ indicator }) => ({
        value: indicator.id,
        label: growsWithSize(indicator)
          ? t('mapPage.counted', { name: say(indicator.name) })
          : say(indicator.name),
      })),
  })).filter(({ choices }) => choices.length > 0);
  return (
    <SelectField label={t('map.indicator')} value={value} groups={groups} onChange={onChange} />
  );
}
