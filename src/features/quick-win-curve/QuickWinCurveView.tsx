import { useId, useMemo, useRef, useState } from 'react';
import { useEmWidth } from '@/charts/placement/useEmWidth';
import { workPace } from '@/domain/quick-win/forecast/forecast';
import { paceWords } from '@/i18n/explainForecast';
import { useI18n } from '@/i18n/I18n';
import { provenanceWords } from '@/i18n/sourceWords';
import { TableDisclosure } from '@/ui/data-table/TableDisclosure';
import { Provenance } from '@/ui/Prose';
import { CurveFigure } from './curve/CurveFigure';
import { CurveSentences } from './curve/CurveSentences';
import { curveFinding } from './curve/curveWords';
import { DeviationFigure } from './curve/DeviationFigure';
import { monthsTable } from './curve/monthsTable';
import { newestReported } from './curve/newestReported';
import { MilestonesFigure } from './milestones/MilestonesFigure';
import { panelColumns } from './panelColumns';
import styles from './QuickWinCurve.module.css';
import type { QuickWinCurveModel } from './selectQuickWinCurve';

/** Three drawings on one month axis, so that a milestone stands under the work of its day. */
export function QuickWinCurveView({ model }: { model: QuickWinCurveModel }) {
  const i18n = useI18n();
  const { t } = i18n;
  const words = useId();
  const panel = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const emWidth = useEmWidth(panel);
  const columns = useMemo(() => (emWidth === null ? null : panelColumns(emWidth)), [emWidth]);
  const [read, setRead] = useState<number | null>(null);
  const { curve, condition, plan } = model;
  const at = read ?? newestReported(curve);
  const pace = workPace(condition.course);
  const provenance = provenanceWords(condition.report ? [condition.report] : [plan], i18n);
  return (
    <div ref={panel} className={`${styles.panel} ${columns === null ? styles.unmeasured : ''}`}>
      {columns !== null && (
        <>
          <div ref={drawing} className={styles.drawings}>
            <CurveFigure
              model={model}
              columns={columns}
              at={at}
              isRead={read !== null}
              onRead={setRead}
              describedBy={words}
            />
            <DeviationFigure curve={curve} columns={columns} at={read} describedBy={words} />
          </div>
          <CurveSentences id={words} model={model} />
          <TableDisclosure
            label={t('quickWinCurve.table')}
            title={curveFinding(model, i18n)}
            subtitle={t('quickWinCurve.unit')}
            table={() => monthsTable(model, provenance.join(' · '), i18n)}
            drawing={drawing}
          />
          <MilestonesFigure model={model} columns={columns} />
          <Provenance
            parts={[
              ...provenance,
              ...(pace === null ? [] : [paceWords(pace, i18n)]),
              t('forecast.paceRule'),
            ]}
          />
        </>
      )}
    </div>
  );
}
