import type { PromisedItem } from '@/domain/hearing/promises/earlierPromises';
import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';
import type { PageTarget } from '@/ui/address/paths';

type ItemWords = {
  name: string;
  to: PageTarget;
  /** The word of its status, or why it has none. */
  status: string;
  /** Its figure against target or plan; `null` where there is none. */
  figure: string | null;
};

/** What a promise is tied to, as it stands on the day. */
export function itemWords(item: PromisedItem, i18n: I18n): ItemWords {
  const { t, say, format } = i18n;
  if (item.kind === 'indicator') {
    const { indicator, achievement } = item.condition;
    return {
      name: say(indicator.name),
      to: { page: 'indicator', id: indicator.id },
      status: isWithoutData(item.condition)
        ? t('band.none')
        : achievement.kind === 'rated'
          ? t(`band.${achievement.band}`)
          : t(`notRated.${achievement.reason}`),
      figure: isWithoutData(item.condition) ? null : figureWords(item.condition, i18n),
    };
  }
  const { quickWin, schedule, report } = item.condition;
  return {
    name: say(quickWin.name),
    to: { page: 'quickWin', id: quickWin.id },
    status: t(`schedule.${schedule.status}`),
    figure:
      report === null
        ? null
        : t('hearing.promises.work', {
            actual: format.percent(report.physicalActual),
            plan: format.percent(report.physicalPlan),
            date: format.dateShort(report.date),
          }),
  };
}

function figureWords(
  { indicator, latest, target }: IndicatorCondition,
  { t, format }: I18n,
): string | null {
  if (latest === null) return null;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  return [
    write(latest.value),
    ...(target === null
      ? []
      : [t('figure.target', { value: format.target(target.value, indicator) })]),
    format.periodShort(latest.period),
    ...(latest.status === 'final' ? [] : [t(`figure.${latest.status}`)]),
  ].join(', ');
}
