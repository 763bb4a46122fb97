import { ARCMINUTES } from '@/domain/wall/picture/legibility';
import { useI18n } from '@/i18n/I18n';
import { mistakeSentence } from '@/i18n/mistakeSentence';
import { Troubles } from '../heal/trouble/Troubles';
import styles from './PanelFooter.module.css';
import { SkippedSentences } from './SkippedSentences';
import type { StageProps } from './stageProps';

/** Mistakes of the configuration that are told; the rest are counted: the picture needs the room. */
const MOST_FAULTS = 2;

/** What is out of the ordinary, each in one sentence; nothing when all is well. */
export function WallState({ viewpoint, settings, size, player, skipped, names }: StageProps) {
  const { t, format, locale } = useI18n();
  const { mode } = player.state;
  const { screen } = settings;
  return (
    <div className={styles.state} role="status">
      {viewpoint.asOf !== null && <p>{t('asOf.banner', { date: format.date(viewpoint.asOf) })}</p>}
      {/* A wall that stands still must say that it was told to. */}
      {mode !== 'playing' && <p>{t(`wall.${mode}`, { time: format.time(player.modeAt) })}</p>}
      <Troubles viewpoint={viewpoint} />
      <SkippedSentences skipped={skipped} names={names} />
      {settings.faults.slice(0, MOST_FAULTS).map((mistake) => {
        const sentence = mistakeSentence(mistake, locale);
        return <p key={sentence}>{t('wall.configFault', { mistake: sentence })}</p>;
      })}
      {settings.faults.length > MOST_FAULTS && (
        <p>{t('wall.configMore', { count: settings.faults.length - MOST_FAULTS })}</p>
      )}
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
