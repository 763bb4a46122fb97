import { timeIn } from '@/domain/time/calendar';
import { isNight, NIGHT_DIMMING } from '@/domain/wall/picture/night';
import { useI18n } from '@/i18n/I18n';
import { usePixelShift } from '../dress/usePixelShift';
import { EmptyPanel } from './EmptyPanel';
import { Panel } from './Panel';
import styles from './Stage.module.css';
import type { StageProps } from './stageProps';

/** The picture on the wall: a panel for each screen, shifted against burn-in, dimmed at night. */
export function Stage(props: StageProps) {
  const { viewpoint, settings, player, panels } = props;
  const { t } = useI18n();
  const translate = usePixelShift();
  const { showings, state } = player;
  const isDimmed = isNight(timeIn(viewpoint.timeZone, viewpoint.now), settings.night);
  const last = Math.max(1, showings.length) - 1;
  return (
    <main
      className={styles.stage}
      style={{ translate, gridTemplateColumns: `repeat(${panels}, 1fr)` }}
    >
      {showings.length === 0 && <EmptyPanel {...props} />}
      {showings.map((showing, index) => (
        <Panel
          // A panel stays, its scenes change: the last one remains until the next is ready.
          // biome-ignore lint/suspicious/noArrayIndexKey: panels are places
          key={index}
          {...props}
          showing={showing}
          isFirst={index === 0}
          isLast={index === last}
        />
      ))}
      {isDimmed && <div className={styles.night} style={{ opacity: NIGHT_DIMMING }} />}
      {state.blankSince !== null && <div className={styles.blank}>{t('wall.blank')}</div>}
    </main>
  );
}
