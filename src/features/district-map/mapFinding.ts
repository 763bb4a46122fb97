import type { DistrictRow, DistrictStanding } from '@/domain/district/districtStanding';
import type { I18n } from '@/i18n/I18n';

type MeasuredRow = DistrictRow & { reading: Extract<DistrictRow['reading'], { kind: 'value' }> };

/** What the map shows in one sentence: how many districts meet the target, and which is worst. */
export function mapFinding(standing: DistrictStanding, i18n: I18n): string {
  const { rows, target, indicator, period } = standing;
  const { t, say, format } = i18n;
  if (period === null) return t('map.noFigures', { name: say(indicator.name) });
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const measured = rows.filter((row): row is MeasuredRow => row.reading.kind === 'value');
  const best = measured[0];
  const worst = measured.at(-1);
  if (best === undefined || worst === undefined) return t('map.finding.none');
  const named = { worst: worst.district.name, value: write(worst.reading.value) };
  // A late figure, or one without formula, is neither met nor missed.
  if (target === null || measured.some(({ reading }) => reading.achievement.meetsTarget === null))
    return t('map.finding.range', {
      ...named,
      best: best.district.name,
      bestValue: write(best.reading.value),
    });
  const met = measured.filter(({ reading }) => reading.achievement.meetsTarget).length;
  return t(met === 0 ? 'map.finding.noneMet' : 'map.finding.target', {
    ...named,
    met,
    total: measured.length,
    target: format.target(target.value, indicator),
  });
}
