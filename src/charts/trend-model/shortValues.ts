import type { Indicator } from '@/domain/indicator/indicator';
import { rupiah } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { TrendModel } from './trendModel';

/** The same with short values: the unit stands beside it, and in large letters a word takes too much. */
export function withShortValues(
  trend: TrendModel,
  { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>,
  { format }: Pick<I18n, 'format'>,
): TrendModel {
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
