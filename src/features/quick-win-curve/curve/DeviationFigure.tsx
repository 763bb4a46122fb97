import { useId } from 'react';
import { DeviationBars } from '@/charts/s-curve/DeviationBars';
import { EM, monthAxis } from '@/charts/s-curve/monthAxis';
import type { QuickWinCurve } from '@/domain/quick-win/curve/quickWinCurve';
import { useI18n } from '@/i18n/I18n';
import { gridOf, type PanelColumns } from '../panelColumns';
import styles from '../QuickWinCurve.module.css';
import { deviationFinding } from './deviationWords';
import { monthMarks } from './sCurveOf';

type DeviationFigureProps = {
  curve: QuickWinCurve;
  columns: PanelColumns;
  /** The month that the reader chose, by its place. */
  at: number | null;
  /** Id of the sentence that says it in words. */
  describedBy: string;
};

/** How far the work was from its plan, month by month; the table of the curve has the figures. */
export function DeviationFigure({ curve, columns, at, describedBy }: DeviationFigureProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const id = useId();
  const { months, today } = curve;
  const title = deviationFinding(months, i18n);
  if (months.every(({ deviation }) => deviation === null)) return null;
  const bars = months.map(({ month, deviation, status }) => ({
    month,
    value: deviation,
    label: deviation === null ? '' : format.signed(deviation, 1),
    status,
  }));
  return (
    <figure
      className={styles.row}
      style={gridOf(columns)}
      aria-labelledby={`${id}-title`}
      aria-describedby={describedBy}
    >
      <figcaption className={columns.beside > 0 ? styles.beside : styles.above}>
        <h3 id={`${id}-title`}>{title}</h3>
        <p>{t('quickWinCurve.deviation.unit')}</p>
      </figcaption>
      <div className={styles.plot}>
        <DeviationBars
          bars={bars}
          model={{ months: monthMarks(months, i18n), today: today && { day: today, label: '' } }}
          axis={monthAxis(curve, columns.plot * EM)}
          at={at}
          label={title}
        />
      </div>
    </figure>
  );
}
