import type { Observation } from '@/domain/indicator';
import type { IndicatorCondition } from '@/domain/indicatorCondition';
import type { I18n } from '@/i18n/I18n';
import type { DataTableModel } from '@/ui/data-table/DataTable';
import { historyPeriods } from './historyPeriods';

/** The figures of the history, one period a row, newest first, each with its source and its days. */
export function historyTable(condition: IndicatorCondition, i18n: I18n): DataTableModel {
  const { t, say, format } = i18n;
  const { indicator, trendTargets } = condition;
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
    rows: historyPeriods(condition)
      .toReversed()
      .map(({ period, observation }) => ({
        key: period,
        cells: [
          format.period(period),
          valueText(observation),
          targets.get(period) ?? '–',
          observation?.kind === 'measured' ? t(`history.${observation.status}`) : '–',
          ...(observation === null ? ['–', '–', '–'] : originOf(observation, i18n)),
        ],
      })),
  };

  function valueText(observation: Observation | null): string {
    if (observation?.kind === 'measured') return write(observation.value);
    return t(`notRated.${observation?.reason ?? 'not-reported'}`);
  }
}

const originOf = (
  { source, enteredAt, publishedAt }: Observation,
  { t, format }: I18n,
): string[] => [
  source.simulated ? `${source.name} (${t('provenance.simulated')})` : source.name,
  format.dateShort(enteredAt),
  format.dateShort(publishedAt),
];
