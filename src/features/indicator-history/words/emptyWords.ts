import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import type { HistoryModel } from '../selectHistory';

/** Why nothing is drawn, and what is aimed at all the same. */
export function emptyWords(
  { condition, targets }: HistoryModel,
  on: IsoDate,
  { t, format }: I18n,
): string {
  const date = format.date(on);
  const { unit, decimals } = condition.indicator;
  const last = targets.at(-1);
  if (last === undefined) return t('indicator.history.emptyNoTarget', { date });
  return t('indicator.history.empty', {
    date,
    targets: t('indicator.history.emptyTarget', {
      period: format.period(last.period),
      value: format.value(last.value, unit, decimals),
    }),
  });
}
