import { AxisLabels } from '@/charts/bars/AxisLabels';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { hasTwoColumns, useSceneRoom } from '@/ui/wall/sceneRoom';
import { cutIndicators } from './cutIndicators';
import styles from './IndicatorRows.module.css';
import { IndicatorSceneRow } from './IndicatorSceneRow';
import { INDICATOR_SCALE, indicatorTicks } from './indicatorScale';

/** On a narrow screen lower than this, in wall units, the words of a row do without its drawing. */
const LEAST_HEIGHT_FOR_TRACKS = 40;
const MOST_ROWS = 12;

type IndicatorRowsViewProps = { ranked: readonly IndicatorCondition[]; agencies: AgencyNames };

/** One row for each indicator, worst first; those without data last. */
export function IndicatorRowsView({ ranked, agencies }: IndicatorRowsViewProps) {
  const i18n = useI18n();
  const room = useSceneRoom();
  const isWide = hasTwoColumns(room);
  const hasTracks = isWide || room.height >= LEAST_HEIGHT_FOR_TRACKS;
  const narrow = hasTracks ? styles.narrow : `${styles.narrow} ${styles.dense}`;
  const shape = isWide ? styles.wide : narrow;
  const most = Math.min(MOST_ROWS, ranked.length);
  const toRow = (condition: IndicatorCondition) => (
    <IndicatorSceneRow
      key={condition.indicator.id}
      condition={condition}
      agencies={agencies}
      hasTrack={hasTracks}
    />
  );
  return (
    <FittingRows total={most}>
      {(count) => {
        const { worst, hidden, isRestBetter, missing } = cutIndicators(ranked, count);
        return (
          <div className={shape}>
            {isWide && (
              <div className={styles.head}>
                <p className={styles.how}>{i18n.t('wall.scenes.dimension.how')}</p>
                <AxisLabels
                  min={INDICATOR_SCALE.min}
                  max={INDICATOR_SCALE.max}
                  ticks={indicatorTicks(room.width, i18n)}
                />
              </div>
            )}
            <ol className={styles.list}>
              {worst.map(toRow)}
              {hidden > 0 && (
                <li className={styles.rest}>
                  {i18n.t(isRestBetter ? 'wall.scenes.dimension.rest' : 'wall.scenes.rest', {
                    count: hidden,
                  })}
                </li>
              )}
              {missing.map(toRow)}
            </ol>
          </div>
        );
      }}
    </FittingRows>
  );
}
