import { ARCMINUTES } from '@/domain/wall/picture/legibility';
import { useI18n } from '@/i18n/I18n';
import { Troubles } from '../heal/trouble/Troubles';
import styles from './PanelFooter.module.css';
import { SkippedSentences } from './SkippedSentences';
import type { StageProps } from './stageProps';

/** What is out of the ordinary, each in one sentence; nothing when all is well. */
export function WallState({
  viewpoint,
  settings,
  size,
  player,
  skipped,
  names,
  isWaiting,
}: StageProps) {
  const { t, format } = useI18n();
  const { mode } = player.state;
  const { screen } = settings;
  return (
    <div className={styles.state} role="status">
      {viewpoint.asOf !== null && <p>{t('asOf.banner', { date: format.date(viewpoint.asOf) })}</p>}
      {/* A wall that stands still must say that it was told to. */}
      {mode !== 'playing' && <p>{t(`wall.${mode}`, { time: format.time(player.modeAt) })}</p>}
      <Troubles viewpoint={viewpoint} hasData={!isWaiting} />
      <SkippedSentences skipped={skipped} names={names} />
      {size.isTooSmall && screen !== null && (
        <p>
          {t('wall.tooSmall', {
            distance: format.number(screen.distance, 1),
            arcminutes: format.number(size.arcminutes ?? 0, 0),
            least: ARCMINUTES.least,
          })}
        </p>
      )}
    </div>
  );
}
