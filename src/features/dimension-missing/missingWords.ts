import type { Indicator } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import type { MissingModel } from './selectMissing';

/** How many figures are owed and which one longest; those without one for a reason apart. */
export function missingFinding(
  { all, late, explained }: MissingModel,
  agencies: AgencyNames,
  { t, say, format }: I18n,
): string {
  const [worst] = late;
  return [
    worst === undefined
      ? t('dimension.missing.noneLate', { all })
      : t('dimension.missing.late', {
          count: late.length,
          all,
          name: say(worst.condition.indicator.name),
          agency: agencyName(worst.condition.indicator, agencies),
          days: format.days(worst.freshness.daysLate),
        }),
    ...(explained.length === 0
      ? []
      : [t('dimension.missing.explained', { count: explained.length })]),
  ].join(' ');
}

/** The name in tight places; an agency unknown to the list keeps its id. */
export const agencyName = ({ agency }: Indicator, agencies: AgencyNames): string =>
  agencies.get(agency)?.shortName ?? agency;

/** How often the figure is due, and how long after the period. */
export const rhythmWords = (
  { cadence, expectedLag }: Indicator,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string => t(`dimension.missing.rhythm.${cadence}`, { lag: format.days(expectedLag) });

/** The newest figure that is known, with its period. */
export function lastKnownWords(
  { latest, indicator }: IndicatorCondition,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  if (latest === null) return t('dimension.missing.never');
  return t('dimension.missing.lastKnown', {
    value: format.value(latest.value, indicator.unit, indicator.decimals),
    period: format.periodShort(latest.period),
  });
}
