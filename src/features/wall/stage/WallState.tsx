import { instant } from '@/domain/time/calendar';
import type { PlayerState } from '@/domain/wall/player';
import { useI18n } from '@/i18n/I18n';
import { sceneTitle } from '@/i18n/wallWords';
import { Troubles } from '../heal/Troubles';
import styles from './PanelFooter.module.css';
import type { StageProps } from './stageProps';

/** What is out of the ordinary, each in one sentence; nothing when all is well. */
export function WallState({ viewpoint, player, skipped, names }: StageProps) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <div className={styles.state} role="status">
      {viewpoint.asOf !== null && <p>{t('asOf.banner', { date: format.date(viewpoint.asOf) })}</p>}
      <Mode state={player.state} now={viewpoint.now} />
      <Troubles viewpoint={viewpoint} />
      {skipped.map(({ scene, since, error }) => (
        <p key={sceneTitle(scene, names, i18n)}>
          {t('wall.skipped', {
            scene: sceneTitle(scene, names, i18n),
            time: format.time(since),
            reason: error.message,
          })}
        </p>
      ))}
    </div>
  );
}

/** Since when it is paused or held: a wall that stands still must say that it was told to. */
function Mode({ state, now }: { state: PlayerState; now: string }) {
  const { t, format } = useI18n();
  if (state.mode === 'playing') return null;
  const since = Date.parse(now) - (performance.now() - state.modeSince);
  return (
    <p>{t(`wall.${state.mode}`, { time: format.time(instant(new Date(since).toISOString())) })}</p>
  );
}
