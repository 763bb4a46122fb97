import type { Showing } from '@/domain/wall/rotation/scene';
import { useI18n } from '@/i18n/I18n';
import { sceneTitle } from '@/i18n/wallWords';
import styles from './PanelHeader.module.css';
import { RegencyName } from './RegencyName';
import type { StageProps } from './stageProps';
import { WallClock } from './WallClock';

type PanelHeaderProps = StageProps & { showing: Showing | null; isFirst: boolean; isLast: boolean };

/** Letters that stand between the regency and the clock on one line. */
const LONGEST_TITLE = 30;

/** Regency and scene; on the last panel the clock. */
export function PanelHeader({
  viewpoint,
  names,
  player,
  showing,
  isNarrow,
  isFirst,
  isLast,
}: PanelHeaderProps) {
  const i18n = useI18n();
  const isPaused = player.state.mode === 'paused';
  const title = showing === null ? '' : sceneTitle(showing, names, i18n);
  // Where there is little room the finding beneath names the subject.
  const isTitleShort = isNarrow || title.length > LONGEST_TITLE;
  return (
    <header className={styles.header}>
      <p className={styles.title}>
        {isFirst && <RegencyName viewpoint={viewpoint} isShort={isNarrow} />}
        {showing !== null && (
          <span>{isTitleShort ? i18n.t(`wall.scene.${showing.kind}`) : title}</span>
        )}
      </p>
      {isLast && <WallClock viewpoint={viewpoint} isPaused={isPaused} isShort={isNarrow} />}
    </header>
  );
}
