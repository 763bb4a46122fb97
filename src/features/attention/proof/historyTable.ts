import type { DataTableModel } from '@/charts/DataTable';
import type { IndicatorCondition } from '@/domain/indicatorCondition';
import type { I18n } from '@/i18n/I18n';

/** The figures of the history, one period a row, newest first, each with its source and its days. */
export function historyTable(condition: IndicatorCondition, i18n: I18n): DataTableModel {
  const { t, say, format } = i18n;
  const { indicator, trend, trendTargets } = condition;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const targets = new Map(trendTargets.map(({ period, value }) => [period, write(value)]));
  return {
    caption: say(indicator.name),
    columns: [
      { key: 'period', label: t('history.period') },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'status', label: t('history.status') },
      { key: 'source', label: t('history.source') },
      { key: 'entered', label: t('history.entered') },
      { key: 'published', label: t('history.published') },
    ],
    rows: trend.toReversed().map((point) => ({
      key: point.period,
      cells: [
        format.period(point.period),
        point.kind === 'measured' ? write(point.value) : t(`notRated.${point.reason}`),
        targets.get(point.period) ?? '–',
        point.kind === 'measured' ? t(`history.${point.status}`) : '–',
        point.source.simulated
          ? `${point.source.name} (${t('provenance.simulated')})`
          : point.source.name,
        format.dateShort(point.enteredAt),
        format.dateShort(point.publishedAt),
      ],
    })),
  };
}
