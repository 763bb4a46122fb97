import type { ComponentProps } from 'react';
import { useI18n } from '@/i18n/I18n';
import { MiniMap } from '@/maps/mini/MiniMap';
import type { MapLevel } from '../subject/mapSubject';
import type { YearMap } from './selectYearMaps';
import styles from './YearMaps.module.css';

/** Radius in px of the largest circle on a small map. */
const LARGEST_CIRCLE: Record<MapLevel, number> = { district: 14, village: 6 };

type YearMapFigureProps = {
  map: YearMap;
  /** The finding of that year. */
  label: string;
  view: ComponentProps<typeof MiniMap>['view'];
  level: MapLevel;
  /** Whether the large map shows this year. */
  isShown: boolean;
  selected: string | null;
  onShow: () => void;
};

/** One year: its map, and the way to it on the large map. */
export function YearMapFigure(props: YearMapFigureProps) {
  const { map, label, view, level, isShown, selected, onShow } = props;
  const { t, format } = useI18n();
  const { areas, period, met, measured } = map;
  return (
    <figure className={isShown ? `${styles.map} ${styles.shown}` : styles.map}>
      <figcaption>
        <button type="button" aria-pressed={isShown} onClick={onShow}>
          {format.periodShort(period)}
        </button>
        <span>
          {met === null
            ? t('mapPage.years.measured', { measured })
            : t('mapPage.years.met', { met, measured })}
        </span>
      </figcaption>
      <MiniMap
        label={label}
        areas={areas}
        view={view}
        largestCircle={LARGEST_CIRCLE[level]}
        selected={selected}
      />
    </figure>
  );
}
