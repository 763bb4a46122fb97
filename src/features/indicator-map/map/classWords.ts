import type { ClassRule } from '@/domain/district/areaStanding';
import type { DistrictStanding } from '@/domain/district/districtStanding';
import { decimalsOf } from '@/i18n/district/classWords';
import type { I18n } from '@/i18n/I18n';

/** For which years the bounds hold, and which target is one of them. */
export function classRuleWords(
  { breaks, boundTarget, indicator, period }: DistrictStanding,
  rule: ClassRule,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const held =
    rule === 'own' && period !== null
      ? t('mapPage.classes.ownRule', { period: format.period(period) })
      : t('mapPage.classes.fixedRule');
  if (boundTarget === null) return `${held} ${t('mapPage.classes.noTarget')}`;
  const { value, period: of } = boundTarget;
  const target = format.value(
    value,
    indicator.unit,
    Math.max(indicator.decimals, decimalsOf(value)),
  );
  const side = breaks.bounds.includes(value)
    ? (`target.${indicator.direction}` as const)
    : 'outside';
  return `${held} ${t(`mapPage.classes.${side}` as const, { target, period: format.period(of) })}`;
}
