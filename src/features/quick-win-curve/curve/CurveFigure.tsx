import { useId, useMemo } from 'react';
import { SCurve } from '@/charts/s-curve/SCurve';
import { useI18n } from '@/i18n/I18n';
import { gridOf, type PanelColumns } from '../panelColumns';
import styles from '../QuickWinCurve.module.css';
import type { QuickWinCurveModel } from '../selectQuickWinCurve';
import { CurveKey } from './CurveKey';
import { curveFinding } from './curveWords';
import { MonthReader } from './MonthReader';
import { MonthReading } from './MonthReading';
import { sCurveOf } from './sCurveOf';

type CurveFigureProps = {
  model: QuickWinCurveModel;
  columns: PanelColumns;
  /** The month that is written out, by its place. */
  at: number;
  /** Whether the reader chose it. */
  isRead: boolean;
  onRead: (at: number) => void;
  /** Id of the sentence that says it in words. */
  describedBy: string;
};

/** Work and money against their plan; one month of it is written out beside. */
export function CurveFigure(props: CurveFigureProps) {
  const { model, columns, at, isRead, onRead, describedBy } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const id = useId();
  const sCurve = useMemo(() => sCurveOf(model, i18n), [model, i18n]);
  const room = useMemo(() => ({ width: columns.plot, beside: columns.beside }), [columns]);
  const { months } = model.curve;
  const isWide = columns.beside > 0;
  const title = curveFinding(model, i18n);
  return (
    <figure
      className={styles.row}
      style={gridOf(columns)}
      aria-labelledby={`${id}-title`}
      aria-describedby={describedBy}
    >
      <figcaption className={isWide ? styles.beside : styles.above}>
        <h3 id={`${id}-title`}>{title}</h3>
        <p>{t('quickWinCurve.unit')}</p>
        <MonthReading month={months[at]} />
      </figcaption>
      <div className={styles.plot}>
        <SCurve model={sCurve} room={room} at={isRead ? at : null} label={title} />
        <MonthReader months={months} at={at} onRead={onRead} />
      </div>
      {!isWide && <CurveKey model={sCurve} />}
    </figure>
  );
}
