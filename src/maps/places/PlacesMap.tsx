import { useMemo } from 'react';
import type { LocalText } from '@/domain/text';
import { type I18n, useI18n } from '@/i18n/I18n';
import { AreaMap } from '../AreaMap';
import type { MapPoint } from '../areaMapModel';
import type { MapMessages } from '../mapMessages';
import { MapSymbols } from '../symbols/MapSymbols';
import { type DistrictShapes, placesModel } from './placesModel';

type PlacesMapProps = {
  /** The finding. */
  title: string;
  shapes: DistrictShapes & { attribution: LocalText };
  /** One mark for all that stands on one spot; `area` is the district's code. */
  points: readonly MapPoint[];
  /** How many things each district has, by its code; unset: as many as its points stand for. */
  counts?: ReadonlyMap<string, number>;
  countLabel: (count: number) => string | null;
  /** Code of the chosen district. */
  selected: string | null;
  /** Null clears the selection. */
  onSelect: (code: string | null) => void;
};

/** Where things stand: districts with the number in each, and a mark for every place. */
export function PlacesMap(props: PlacesMapProps) {
  const { title, shapes, points, counts, countLabel, selected, onSelect } = props;
  const i18n = useI18n();
  const model = useMemo(
    () =>
      placesModel({
        title,
        shapes,
        points,
        counts,
        countLabel,
        selected,
        attribution: i18n.say(shapes.attribution),
        indicativeNote: i18n.t('map.indicative'),
      }),
    [title, shapes, points, counts, countLabel, selected, i18n],
  );
  return (
    <AreaMap model={model} onSelect={onSelect} messages={messages(i18n)} Symbols={MapSymbols} />
  );
}

const messages = ({ t }: I18n): MapMessages => ({
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
