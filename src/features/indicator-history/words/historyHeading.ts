import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { Series } from '@/domain/indicator/series';
import { PERIODS_PER_YEAR, periodParts, shiftPeriod } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';
import type { HistoryModel } from '../selectHistory';

/** The course of the figures as a sentence; `null` without any figure. */
export function historyHeading(model: HistoryModel, i18n: I18n): string | null {
  const { series, breaks, indicator } = model.history;
  const [lead, ...others] = series.flatMap(measuredSeries);
  if (lead === undefined) return null;
  const side = others.filter(({ latest }) => latest.period === lead.latest.period);
  if (side.length > 0) return parallelWords([lead, ...side], model, i18n);
  const course = courseWords(lead.figures, lead.latest, model, i18n);
  return breaks.length === 0
    ? course
    : i18n.t('indicator.history.withMethod', {
        course,
        method: methodName(indicator, lead.method, i18n),
      });
}

type MeasuredSeries = {
  method: string;
  figures: MeasuredObservation[];
  latest: MeasuredObservation;
};

function measuredSeries({ method, points }: Series): MeasuredSeries[] {
  const figures = points.filter((point) => point.kind === 'measured');
  const latest = figures.at(-1);
  return latest === undefined ? [] : [{ method, figures, latest }];
}

/** Two methods for one period are both named; neither is subtracted from the other. */
function parallelWords(
  side: MeasuredSeries[],
  { history: { indicator } }: HistoryModel,
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const values = side.map(({ method, latest }) =>
    t('indicator.history.parallelValue', {
      value: format.value(latest.value, indicator.unit, indicator.decimals),
      method: methodName(indicator, method, i18n),
    }),
  );
  const period = side[0] === undefined ? '' : format.period(side[0].latest.period);
  return t('indicator.history.parallel', { values: values.join('; '), period });
}

/** Figures that count from January are compared with the same period a year earlier. */
function courseWords(
  figures: MeasuredObservation[],
  latest: MeasuredObservation,
  { condition: { indicator, isCumulative } }: HistoryModel,
  { t, format }: I18n,
): string {
  const perYear = PERIODS_PER_YEAR[periodParts(latest.period).cadence];
  const before = isCumulative
    ? figures.find(({ period }) => period === shiftPeriod(latest.period, -perYear))
    : figures[0];
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const now = { last: write(latest.value), until: format.periodShort(latest.period) };
  if (before === undefined || before === latest) return t('history.latest', now);
  return t(isCumulative ? 'history.sameSeason' : 'history.title', {
    ...now,
    first: write(before.value),
    since: format.periodShort(before.period),
  });
}
