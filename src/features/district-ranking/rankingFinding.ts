import type { DistrictStanding } from '@/domain/district/districtStanding';
import { growsWithSize } from '@/domain/district/districtStandingForm';
import { changeUnit } from '@/domain/indicator/change';
import type { I18n } from '@/i18n/I18n';

/**
 * How far the best and the farthest district are apart, in the indicator's own words. Of counts, which
 * grow with size, only the ends; of a single district its value.
 */
export function rankingFinding(
  { rows, indicator, period }: DistrictStanding,
  { t, say, format }: I18n,
): string {
  if (period === null) return t('map.noFigures', { name: say(indicator.name) });
  const measured = rows.flatMap(({ district, reading }) =>
    reading.kind === 'value' ? [{ name: district.name, value: reading.value }] : [],
  );
  const best = measured[0];
  const farthest = measured.at(-1);
  if (best === undefined || farthest === undefined) return t('map.finding.none');
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  if (measured.length === 1) return `${best.name}: ${write(best.value)}.`;
  if (growsWithSize(indicator)) {
    const [low, high] = best.value > farthest.value ? [farthest, best] : [best, farthest];
    return t('map.finding.ends', {
      high: high.name,
      highValue: write(high.value),
      low: low.name,
      lowValue: write(low.value),
    });
  }
  const gap = Math.abs(best.value - farthest.value);
  return t('map.finding.gap', {
    best: best.name,
    worst: farthest.name,
    gap: format.gap(
      { size: gap, unit: changeUnit(indicator.unit) },
      indicator.unit,
      indicator.decimals,
    ),
  });
}
