import { ChartFigure } from '@/charts/ChartFigure';
import { LazyTrendChart } from '@/charts/trend-lazy/LazyTrendChart';
import { historyTrend } from '@/charts/trend-recent/historyTrend';
import { historyPeriods } from '@/domain/history/historyPeriods';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { useI18n } from '@/i18n/I18n';
import { historyHeading } from './historyHeading';
import { historyTable } from './historyTable';

/** The latest periods as a chart to interrogate, with its summary and the same figures as a table. */
export function History({ condition }: { condition: IndicatorCondition }) {
  const i18n = useI18n();
  const { t, say, format } = i18n;
  const { indicator, latest, isCumulative } = condition;
  const heading = historyHeading(condition, i18n);
  if (latest === null || heading === null) return null;
  const periods = historyPeriods(condition);
  const measured = periods.filter(({ observation }) => observation?.kind === 'measured').length;
  const method = indicator.methods.find(({ id }) => id === indicator.leadMethod);
  return (
    <ChartFigure
      title={heading}
      subtitle={[
        say(indicator.name),
        say(indicator.unit.label),
        isCumulative && t('attention.cumulative'),
        method && say(method.name),
      ]
        .filter(Boolean)
        .join(' · ')}
      summary={t('history.summary', {
        count: measured,
        missing: periods.length - measured,
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
