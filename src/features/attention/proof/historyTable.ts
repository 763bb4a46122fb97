import { historyPeriods } from '@/domain/history/historyPeriods';
import type { Observation } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import type { DataTableModel } from '@/ui/data-table/DataTable';

/** The figures of the history, one period a row, newest first, each with its source and its days. */
export function historyTable(condition: IndicatorCondition, i18n: I18n): DataTableModel {
  const { t, say, format } = i18n;
  const { indicator, trendTargets } = condition;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const targets = new Map(trendTargets.map(({ period, value }) => [period, value]));
  const periods = historyPeriods(condition).toReversed();
  return {
    caption: say(indicator.name),
    name: indicator.id,
    note: provenanceWords(
      periods.flatMap(({ observation }) => observation ?? []),
      i18n,
    ).join(' · '),
    columns: [
      { key: 'period', label: t('history.period') },
      { key: 'value', label: t('history.value'), numeric: true },
      { key: 'target', label: t('history.target'), numeric: true },
      { key: 'status', label: t('history.status') },
      { key: 'source', label: t('history.source') },
      { key: 'entered', label: t('history.entered') },
      { key: 'published', label: t('history.published') },
    ],
    rows: periods.map(({ period, observation }) => {
      const target = targets.get(period) ?? null;
      return {
        key: period,
        cells: [
          format.period(period),
          valueText(observation),
          target === null ? NONE : write(target),
          statusText(observation),
          ...(observation === null ? [NONE, NONE, NONE] : originOf(observation, i18n)),
        ],
        values: [
          format.period(period),
          observation?.kind === 'measured' ? observation.value : null,
          target,
          observation?.kind === 'measured' ? statusText(observation) : null,
          observation === null ? null : sourceText(observation, i18n),
          observation?.enteredAt ?? null,
          observation?.publishedAt ?? null,
        ],
      };
    }),
  };

  function valueText(observation: Observation | null): string {
    if (observation?.kind === 'measured') return write(observation.value);
    return t(`notRated.${observation?.reason ?? 'not-reported'}`);
  }

  function statusText(observation: Observation | null): string {
    return observation?.kind === 'measured' ? t(`history.${observation.status}`) : NONE;
  }
}

const NONE = '–';

const originOf = (observation: Observation, i18n: I18n): string[] => [
  sourceText(observation, i18n),
  i18n.format.dateShort(observation.enteredAt),
  i18n.format.dateShort(observation.publishedAt),
];

const sourceText = ({ source }: Observation, { t }: I18n): string =>
  source.simulated ? `${source.name} (${t('provenance.simulated')})` : source.name;
