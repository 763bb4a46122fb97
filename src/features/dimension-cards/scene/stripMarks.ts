import type { StripMark } from '@/charts/strip/placeStripMarks';
import type { I18n } from '@/i18n/I18n';
import type { RatedCondition } from '../selectDimensions';

/** One mark for each indicator with a band, by its achievement. */
export const stripMarks = (
  rated: readonly RatedCondition[],
  { t, say, format }: I18n,
): StripMark[] =>
  rated.map(({ indicator, achievement: { percent, band } }) => ({
    key: indicator.id,
    percent,
    band,
    name: say(indicator.name),
    value: format.number(percent, 1),
    label: `${say(indicator.name)}, ${format.percent(percent)}, ${t(`band.${band}`)}`,
  }));
