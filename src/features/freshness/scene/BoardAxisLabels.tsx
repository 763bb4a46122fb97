import { AxisLabels } from '@/charts/bars/AxisLabels';
import { useI18n } from '@/i18n/I18n';
import type { BoardAxis } from './boardAxis';
import styles from './LatenessBoard.module.css';

/** The days above the bars; the deadline is where they start. */
export function BoardAxisLabels({ axis: { max, ticks } }: { axis: BoardAxis }) {
  const { t, format } = useI18n();
  return (
    <div className={styles.row}>
      <p className={styles.axisName}>{t('wall.lateness.axis')}</p>
      <div className={styles.bar}>
        <AxisLabels
          min={0}
          max={max}
          ticks={[
            { at: 0, text: format.count(0), isTarget: true },
            ...ticks.map((at) => ({ at, text: format.count(at) })),
          ]}
        />
      </div>
    </div>
  );
}
