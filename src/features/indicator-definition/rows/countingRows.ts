import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IndicatorDefinition } from '@/domain/indicator/indicatorDefinition';
import type { I18n } from '@/i18n/I18n';
import type { DefinitionRow } from './definitionRow';

/** How often and for which places it is measured, and when the next figure comes. */
export function countingRows(
  condition: IndicatorCondition,
  definition: IndicatorDefinition | null,
  i18n: I18n,
): DefinitionRow[] {
  const { t, format } = i18n;
  const { indicator, isCumulative } = condition;
  const cadence = t(`cadence.${indicator.cadence}`);
  const lag = format.days(indicator.expectedLag);
  return [
    {
      term: t('indicator.definition.cadence'),
      texts: [
        t(isCumulative ? 'indicator.definition.everySum' : 'indicator.definition.every', {
          cadence,
          lag,
        }),
      ],
    },
    {
      term: t('indicator.definition.next'),
      texts: nextTexts(condition, definition, i18n),
    },
    {
      term: t('indicator.definition.level'),
      texts: [t(`indicator.definition.level.${indicator.level}`)],
    },
  ];
}

function nextTexts(
  { freshness }: IndicatorCondition,
  definition: IndicatorDefinition | null,
  { t, format }: I18n,
): string[] {
  const announced = definition?.nextRelease ?? null;
  return [
    ...(announced === null
      ? []
      : [t('indicator.definition.announced', { date: format.date(announced) })]),
    freshness.kind === 'late'
      ? t('indicator.definition.owed', {
          period: format.period(freshness.owed),
          date: format.date(freshness.due),
          days: format.days(freshness.daysLate),
        })
      : t('indicator.definition.due', {
          period: format.period(freshness.nextPeriod),
          date: format.date(freshness.nextDue),
        }),
  ];
}
