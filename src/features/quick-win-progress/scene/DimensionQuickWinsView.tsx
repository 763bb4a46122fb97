import { ScheduleStatusWord } from '@/charts/glyphs/ScheduleStatusWord';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { useI18n } from '@/i18n/I18n';
import { isTight, useSceneRoom } from '@/ui/wall/sceneRoom';
import styles from './DimensionQuickWins.module.css';

/** Beside the indicators there is room for so many. */
const SHOWN = { usual: 2, tight: 1 } as const;

/** The worst quick wins of a dimension, and how many more there are. */
export function DimensionQuickWinsView({ ranked }: { ranked: readonly QuickWinCondition[] }) {
  const { t, say, format } = useI18n();
  const most = SHOWN[isTight(useSceneRoom()) ? 'tight' : 'usual'];
  const hidden = ranked.length - most;
  return (
    <section className={styles.place}>
      <div className={styles.block}>
        <h2>
          {t('quickWin.title')}
          {hidden > 0 && <small>, {t('wall.scenes.more', { count: hidden })}</small>}
        </h2>
        {ranked.length === 0 && <p>{t('wall.scenes.dimension.noQuickWin')}</p>}
        <ul>
          {ranked.slice(0, most).map(({ quickWin, schedule }) => (
            <li key={quickWin.id}>
              <span className={styles.name}>{say(quickWin.name)}</span>
              <ScheduleStatusWord status={schedule.status} />
              <span>
                {schedule.deviation !== null && format.percentagePoints(schedule.deviation)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
