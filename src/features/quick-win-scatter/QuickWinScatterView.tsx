import { memo, useMemo, useState } from 'react';
import { ChartFigure } from '@/charts/ChartFigure';
import { ScatterChart } from '@/charts/scatter/ScatterChart';
import { useI18n } from '@/i18n/I18n';
import { ruleBound } from '@/i18n/ruleBound';
import { sourceWords } from '@/i18n/sourceWords';
import { Note } from '@/ui/Note';
import { Provenance } from '@/ui/Prose';
import { PointList } from './PointList';
import styles from './QuickWinScatter.module.css';
import { Readout } from './Readout';
import { ShapeKey } from './ShapeKey';
import { scatterFinding } from './scatterFinding';
import { scatterModelOf } from './scatterModelOf';
import { scatterTable } from './scatterTable';
import type { ScatterSelection } from './selectScatter';

/** Absorption is not performance: each quick win's money against its work, on one scale. */
export const QuickWinScatterView = memo(function QuickWinScatterView({
  model,
}: {
  model: ScatterSelection;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { points, groups, leading, shown, total, rule } = model;
  const [chosen, setChosen] = useState<string | null>(null);
  const chart = useMemo(() => scatterModelOf(model, i18n), [model, i18n]);
  if (points.length === 0) return <Note tone="empty">{t('quickWins.scatter.empty')}</Note>;
  const newest = points.reduce((day, { report }) => (report.date > day ? report.date : day), '');
  const provenance = [
    ...sourceWords(
      points.map(({ report }) => report.source),
      i18n,
    ),
    ...points
      .filter(({ report }) => report.date === newest)
      .slice(0, 1)
      .map(({ report }) => t('quickWin.position', { date: format.date(report.date) })),
  ];
  const filtered = shown === total ? [] : [t('quickWins.scatter.filtered', { shown })];
  const summary = [
    t('quickWins.scatter.summary', {
      shown: format.count(points.length),
      from: ruleBound(rule.leadsFrom, format),
    }),
    ...(groups.length < points.length ? [t('quickWins.scatter.grouped')] : []),
    ...(shown === points.length
      ? []
      : [t('quickWins.scatter.left', { count: format.count(shown - points.length) })]),
  ];
  return (
    <div className={styles.panel}>
      <ChartFigure
        title={`${scatterFinding(model, i18n)}.`}
        subtitle={[t('quickWins.scatter.subtitle'), ...filtered].join('; ')}
        summary={summary.join(' ')}
        table={scatterTable(model, provenance.join(' · '), i18n)}
        tableLabel={t('panel.showTable')}
      >
        <div className={styles.layout}>
          <div className={styles.chart}>
            <ScatterChart
              model={chart}
              label={t('quickWins.scatter.label', { count: groups.length })}
              chosen={chosen}
              onChoose={setChosen}
            />
          </div>
          <div className={styles.beside}>
            <Readout group={groups.find(({ key }) => key === chosen)} rule={rule} />
            {leading.length > 0 && (
              <>
                <h4>{t('quickWins.scatter.leading')}</h4>
                <PointList points={leading} />
              </>
            )}
            <ShapeKey groups={groups} />
          </div>
        </div>
      </ChartFigure>
      <Provenance parts={provenance} />
    </div>
  );
});
