import { ChartFigure } from '@/charts/ChartFigure';
import { LazyTrendChart } from '@/charts/trend-lazy/LazyTrendChart';
import type { IsoDate } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import { historySources } from './historySources';
import { historyTable } from './historyTable';
import styles from './IndicatorHistory.module.css';
import { SinceField } from './SinceField';
import type { HistoryModel } from './selectHistory';
import { historyTrend } from './trend/historyTrend';
import { emptyWords } from './words/emptyWords';
import { historyHeading } from './words/historyHeading';
import { historySubtitle, historySummary } from './words/historySummary';

/** In px: high enough to tell two quarters apart, low enough to stand above the fold. */
const CHART_HEIGHT = 320;

type IndicatorHistoryViewProps = {
  model: HistoryModel;
  on: IsoDate;
  onSince: (year: number | undefined) => void;
};

export function IndicatorHistoryView({ model, on, onSince }: IndicatorHistoryViewProps) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { indicator } = model.condition;
  const heading = historyHeading(model, i18n);
  if (heading === null) return <Note tone="empty">{emptyWords(model, on, i18n)}</Note>;
  return (
    <>
      {model.years.length > 1 && (
        <div className={styles.choice}>
          <SinceField years={model.years} since={model.since} onChange={onSince} />
        </div>
      )}
      <ChartFigure
        title={heading}
        subtitle={historySubtitle(model, i18n)}
        summary={historySummary(model, i18n)}
        table={historyTable(model, i18n)}
        tableLabel={t('panel.showTable')}
      >
        <LazyTrendChart
          model={historyTrend(model, i18n)}
          height={CHART_HEIGHT}
          label={say(indicator.name)}
        />
      </ChartFigure>
      <Provenance parts={historySources(model, i18n)} />
    </>
  );
}
