import { useMemo } from 'react';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import type { Period } from '@/domain/time/period';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { miniView } from '@/maps/mini/MiniMap';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Finding, Provenance } from '@/ui/Prose';
import { mapFinding } from '../map/mapFinding';
import type { MapLevel } from '../subject/mapSubject';
import type { YearMap } from './selectYearMaps';
import { YearMapFigure } from './YearMapFigure';
import styles from './YearMaps.module.css';
import { yearsFinding } from './yearsFinding';
import { yearsTable } from './yearsTable';

type YearMapsViewProps = {
  standings: readonly DistrictStanding[];
  maps: readonly YearMap[];
  level: MapLevel;
  /** The period shown on the large map. */
  year: Period | null;
  selected: string | null;
  onYear: (year: number) => void;
};

export function YearMapsView(props: YearMapsViewProps) {
  const { standings, maps, level, year, selected, onYear } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const [first] = maps;
  const view = useMemo(() => (first ? miniView(first.areas) : null), [first]);
  const findings = useMemo(
    () => standings.map((standing) => mapFinding(standing, level, i18n)),
    [standings, level, i18n],
  );
  const provenance = useMemo(
    () =>
      provenanceWords(
        standings.flatMap(({ observations }) => observations),
        i18n,
      ),
    [standings, i18n],
  );
  const finding = useMemo(() => yearsFinding(standings, level, i18n), [standings, level, i18n]);
  const hasCircles = standings.some(({ indicator }) => growsWithSize(indicator));
  return (
    <>
      <Finding>{finding}</Finding>
      <p className={styles.rule}>
        {t(hasCircles ? 'mapPage.years.circles' : 'mapPage.years.classes')}
      </p>
      <ol className={styles.maps}>
        {view &&
          maps.map((map, at) => (
            <li key={map.period}>
              <YearMapFigure
                map={map}
                label={findings[at] ?? ''}
                view={view}
                level={level}
                isShown={map.period === year}
                selected={selected}
                onShow={() => onYear(map.year)}
              />
            </li>
          ))}
      </ol>
      <TableDisclosure
        label={t('panel.showTable')}
        table={() => yearsTable(standings, level, i18n)}
      />
      <Provenance parts={provenance} />
    </>
  );
}
