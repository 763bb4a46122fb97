import { dueAt } from '@/domain/wall/player/player';
import { type RotationEntry, sceneKey } from '@/domain/wall/rotation/scene';
import { useI18n } from '@/i18n/I18n';
import type { Player } from '../player/usePlayer';
import styles from './Progress.module.css';

type ProgressProps = { player: Player; rotation: readonly RotationEntry[] };

/** The scenes of the round by name, those on screen marked, with how much of their time is gone. */
export function Progress({ player, rotation }: ProgressProps) {
  const { t } = useI18n();
  const { state, showings } = player;
  const shown = new Set(showings.map(sceneKey));
  const seconds = (dueAt(state, showings) - state.shownAt) / 1000;
  return (
    <ol className={styles.progress} aria-label={t('wall.progress')}>
      {rotation.map(({ key, showings: own }) => {
        const isShown = own.some((showing) => shown.has(sceneKey(showing)));
        return (
          <li key={key} aria-current={isShown ? 'step' : undefined}>
            <span className={styles.bar}>
              {isShown && state.mode === 'playing' && rotation.length > 1 && (
                <span
                  key={state.shownAt}
                  className={styles.gone}
                  style={{ animationDuration: `${seconds}s` }}
                />
              )}
            </span>
            <span className={styles.name}>{t(`wall.scene.${own[0].kind}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
