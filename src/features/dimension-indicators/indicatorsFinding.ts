import { worstIndicatorFirst } from '@/domain/dimension/dimensionCounts';
import type { I18n } from '@/i18n/I18n';
import type { IndicatorGroup } from './selectIndicatorGroups';

/** The indicator farthest from its target, and how many went the wrong way. */
export function indicatorsFinding(
  groups: readonly IndicatorGroup[],
  { t, say, format }: I18n,
): string {
  const conditions = groups.flatMap(({ indicators }) =>
    indicators.map(({ condition }) => condition),
  );
  const [worst] = [...conditions].sort(worstIndicatorFirst);
  // The last change of a figure that is owed says nothing of today.
  const changes = conditions.flatMap(({ change, freshness }) =>
    change === null || freshness.kind === 'late' ? [] : [change],
  );
  return [
    worst?.achievement.kind === 'rated'
      ? t('dimension.indicators.worst', {
          name: say(worst.indicator.name),
          percent: format.percent(worst.achievement.percent),
        })
      : t('dimension.indicators.noGrade'),
    ...(changes.length === 0
      ? []
      : [
          t('dimension.indicators.worsening', {
            worsening: changes.filter(({ tendency }) => tendency === 'worsening').length,
            changed: changes.length,
          }),
        ]),
  ].join(' ');
}
