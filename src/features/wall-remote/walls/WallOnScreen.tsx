import type { LocalText } from '@/domain/text';
import type { WallReport } from '@/domain/wall/operator/remote';
import { sceneKey } from '@/domain/wall/rotation/scene';
import { useI18n } from '@/i18n/I18n';
import { sceneTitle } from '@/i18n/wallWords';
import styles from './WallsView.module.css';

/** Names of indicators by id, of districts by code. */
export type RemoteNames = {
  indicators: ReadonlyMap<string, LocalText>;
  districts: ReadonlyMap<string, string>;
};

/** What one wall shows, from left to right, and what does not answer there. */
export function WallOnScreen({ report, names }: { report: WallReport; names: RemoteNames }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { onScreen, district, troubles } = report;
  const pointed = district !== null && (names.districts.get(district) ?? district);
  return (
    <div className={styles.wall}>
      {onScreen.length === 0 && <p className={styles.scene}>{t('remote.walls.empty')}</p>}
      {onScreen.map((scene) => (
        <p key={sceneKey(scene)} className={styles.scene}>
          {sceneTitle(scene, names.indicators, i18n)}
        </p>
      ))}
      {pointed !== false && <p>{t('remote.walls.pointed', { district: pointed })}</p>}
      {troubles.map((trouble) => (
        <p key={trouble} className={styles.trouble}>
          {trouble}
        </p>
      ))}
    </div>
  );
}
