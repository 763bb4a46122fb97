import { ChartFigure } from '@/charts/ChartFigure';
import { LazyTrendChart } from '@/charts/LazyTrendChart';
import type { IndicatorCondition } from '@/domain/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { historyTable } from './historyTable';
import { historyTrend } from './historyTrend';

/** The latest periods as a chart to interrogate, with its summary and the same figures as a table. */
export function History({ condition }: { condition: IndicatorCondition }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicator, trend, latest } = condition;
  const first = trend.find((point) => point.kind === 'measured');
  if (latest === null || first === undefined || first.kind !== 'measured') return null;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const method = indicator.methods.find(({ id }) => id === indicator.leadMethod);
  return (
    <ChartFigure
      title={t('history.title', {
        first: write(first.value),
        since: format.periodShort(first.period),
        last: write(latest.value),
        until: format.periodShort(latest.period),
      })}
      subtitle={[say(indicator.name), say(indicator.unit.label), method && say(method.name)]
        .filter(Boolean)
        .join(' · ')}
      summary={t('history.summary', {
        count: trend.filter(({ kind }) => kind === 'measured').length,
        missing: trend.filter(({ kind }) => kind === 'missing').length,
        source: latest.source.name,
        date: format.date(latest.publishedAt),
      })}
      table={historyTable(condition, i18n)}
      tableLabel={t('panel.showTable')}
    >
      <LazyTrendChart
        model={historyTrend(condition, i18n)}
        height={240}
        label={say(indicator.name)}
      />
    </ChartFigure>
  );
}
