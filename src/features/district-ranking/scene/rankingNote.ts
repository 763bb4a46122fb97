import type { DistrictStanding } from '@/domain/district/districtStanding';
import type { LateFreshness } from '@/domain/indicator/freshness';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';

/** Whether figures of the list are provisional, all or some: those are marked one by one. */
export function provisionalOf({ rows }: DistrictStanding): 'all' | 'some' | 'none' {
  const measured = rows.flatMap(({ reading }) => (reading.kind === 'value' ? [reading] : []));
  const count = measured.filter(({ isProvisional }) => isProvisional).length;
  if (count === 0) return 'none';
  return count === measured.length ? 'all' : 'some';
}

/** Unit, period and owner of the figures, which way is better, and what must be known of them. */
export function rankingNote(standing: DistrictStanding, agencies: AgencyNames, i18n: I18n): string {
  const { indicator, period, late } = standing;
  const { t, say, format } = i18n;
  const provisional = provisionalOf(standing);
  return [
    say(indicator.unit.label),
    ...(period === null ? [] : [format.periodShort(period)]),
    agencies.get(indicator.agency)?.shortName ?? indicator.agency,
    // A lighter colour is a larger value: on one map the better, on the next the worse.
    t(`direction.${indicator.direction}`),
    ...(late === null ? [] : [lateWords(late, i18n)]),
    ...(provisional === 'none' ? [] : [t(`wall.scenes.ranking.${provisional}Provisional`)]),
  ].join(', ');
}

/** That a newer period is owed, and why no band stands beside the values. */
const lateWords = ({ owed, daysLate }: LateFreshness, { t, format }: I18n): string =>
  t('wall.scenes.ranking.late', {
    owed: format.periodShort(owed),
    days: format.days(daysLate),
  });

/** "garis emas: target ≤ 18,0"; `null` without a target. */
export function targetLineWords({ target, indicator }: DistrictStanding, i18n: I18n) {
  if (target === null) return null;
  const value = i18n.format.target(target.value, indicator);
  return i18n.t('wall.scenes.ranking.targetLine', { value });
}
