import { segments } from '@/domain/indicator/series';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import type { HistoryModel } from '../selectHistory';

/** What is measured, in which unit and direction, and how it counts. */
export function historySubtitle({ condition }: HistoryModel, { t, say }: I18n): string {
  const { indicator, isCumulative } = condition;
  return [
    say(indicator.name),
    say(indicator.unit.label),
    t(`direction.${indicator.direction}`),
    ...(isCumulative ? [t('attention.cumulative')] : []),
  ].join(' · ');
}

/** The drawing in words: how much there is, what is missing, and where it must not be read across. */
export function historySummary(model: HistoryModel, i18n: I18n): string {
  const { t, format } = i18n;
  const { history } = model;
  const { indicator, series, breaks, expected } = history;
  const measured = new Set(
    series.flatMap((it) => segments(it).flatMap((run) => run.map(({ period }) => period))),
  );
  const last = expected.at(-1);
  return [
    ...(last === undefined
      ? []
      : [
          t('indicator.history.summary', {
            count: measured.size,
            missing: expected.length - measured.size,
            last: format.period(last),
          }),
        ]),
    ...breaks.map(({ from, method }) =>
      t('indicator.history.breakSummary', {
        period: format.period(from),
        method: methodName(indicator, method, i18n),
      }),
    ),
    ...(series.length > 1 && breaks.length === 0 ? [t('indicator.history.parallelSummary')] : []),
  ].join(' ');
}
