import { withShortValues } from '@/charts/trend-model/shortValues';
import type { TrendModel } from '@/charts/trend-model/trendModel';
import type { I18n } from '@/i18n/I18n';
import type { HistoryModel } from '../selectHistory';
import { historyTrend } from '../trend/historyTrend';

/** The history as it is drawn on a wall. */
export const sceneTrend = (model: HistoryModel, i18n: I18n): TrendModel =>
  withShortValues(historyTrend(model, i18n), model.condition.indicator, i18n);
