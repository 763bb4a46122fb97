import type { AgencyNames } from '@/domain/region/region';
import { useI18n } from '@/i18n/I18n';
import { FittingRows } from '@/ui/wall/fitting/FittingRows';
import { SceneFinding, SceneFrame, SceneNote } from '@/ui/wall/SceneParts';
import { hasTwoColumns, isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import { freshnessSummary } from '../freshnessWords';
import type { FreshnessModel } from '../selectFreshness';
import { BoardAxisLabels } from './BoardAxisLabels';
import { boardAxis } from './boardAxis';
import { boardFinding } from './boardWords';
import styles from './LatenessBoard.module.css';
import { LateRow } from './LateRow';

/** In wall units: in one column a bar takes a line of its own. */
const BARS_FROM_HEIGHT = 40;

type LatenessBoardViewProps = { model: FreshnessModel; agencies: AgencyNames };

/** The late ones a row each, worst first, then those that never reported; those in time are counted. */
export function LatenessBoardView({ model, agencies }: LatenessBoardViewProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const room = useSceneRoom();
  const isWide = hasTwoColumns(room);
  const isTightRoom = isTight(room);
  const hasBars = isWide || (!isTightRoom && room.height >= BARS_FROM_HEIGHT);
  const rows = [...model.late, ...model.never];
  const axis = boardAxis(rows);
  if (model.agencies.length === 0)
    return <SceneFinding>{t('freshness.empty', { date: format.date(model.on) })}</SceneFinding>;
  return (
    <SceneFrame>
      <SceneFinding>{boardFinding(model, i18n, isTightRoom)}</SceneFinding>
      <SceneNote>
        {isTightRoom
          ? t('freshness.summary', { current: model.current.length, total: model.agencies.length })
          : freshnessSummary(model, agencies, i18n)}
      </SceneNote>
      <div className={`${styles.board} ${isWide ? styles.wide : ''}`}>
        {hasBars && rows.length > 0 && <BoardAxisLabels axis={axis} />}
        <FittingRows total={rows.length}>
          {(count) => (
            <>
              <ol aria-label={t('freshness.dots')}>
                {rows.slice(0, count).map((entry) => (
                  <LateRow
                    key={entry.agency}
                    entry={entry}
                    agencies={agencies}
                    axis={hasBars ? axis : null}
                  />
                ))}
              </ol>
              {rows.length > count && (
                <SceneNote>{t('wall.summary.rest', { count: rows.length - count })}</SceneNote>
              )}
            </>
          )}
        </FittingRows>
      </div>
      {!isTightRoom && <SceneNote>{t('wall.lateness.rule')}</SceneNote>}
    </SceneFrame>
  );
}
