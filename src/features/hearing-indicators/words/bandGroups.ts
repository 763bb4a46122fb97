import type { UnitBandGroup } from '@/charts/unit-band/UnitBand';
import type { I18n } from '@/i18n/I18n';
import type { IndicatorsModel } from '../selectIndicators';

/** The bands as the unit band writes them. */
export const bandGroups = (
  { bands }: Pick<IndicatorsModel, 'bands'>,
  { t, format }: I18n,
): UnitBandGroup[] =>
  bands.map(({ band, count }) => ({
    band,
    count,
    countText: format.count(count),
    word: t(`band.${band ?? 'none'}`),
    range: band === null ? '' : t(`band.range.${band}`),
  }));
