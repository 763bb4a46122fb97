import type { TrendModel } from '@/charts/trend-model/trendModel';
import { rupiah } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { HistoryModel } from '../selectHistory';
import { historyTrend } from '../trend/historyTrend';

/** The history with short values: their unit stands above it, and in large letters a word takes too much. */
export function sceneTrend(model: HistoryModel, i18n: I18n): TrendModel {
  const { unit, decimals } = model.condition.indicator;
  const { format } = i18n;
  const trend = historyTrend(model, i18n);
  switch (unit.kind) {
    case 'rupiah':
      return { ...trend, formatValue: (value) => format.moneyShort(rupiah(value)) };
    case 'count':
    case 'other':
      return { ...trend, formatValue: (value) => format.number(value, decimals) };
    default:
      return trend;
  }
}
