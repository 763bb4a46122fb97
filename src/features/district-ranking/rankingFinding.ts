import { changeUnit } from '@/domain/change';
import type { DistrictStanding } from '@/domain/districtStanding';
import type { I18n } from '@/i18n/I18n';

/** How far the best and the farthest district are apart, in the indicator's own words. */
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
