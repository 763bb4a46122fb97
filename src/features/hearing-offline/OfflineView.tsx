import type { Instant } from '@/domain/time/calendar';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import styles from './Offline.module.css';
import type { AtHand } from './useAtHand';

type OfflineViewProps = {
  /** False when the screen has no network or the API did not answer. */
  isReached: boolean;
  atHand: AtHand;
  /** Pages of indicators and quick wins that are fetched ahead. */
  proofs: number;
  receivedAt: Instant;
};

/** Whether the edition works without network, and since when it does. */
export function OfflineView({ isReached, atHand, proofs, receivedAt }: OfflineViewProps) {
  const { t, format } = useI18n();
  const time = format.moment(receivedAt);
  if (!isReached)
    return (
      <Note tone="stale">
        <p role="status">{t('hearing.offline.now', { time })}</p>
      </Note>
    );
  return (
    <p className={styles.ready} role="status" data-screen-only>
      {atHand.kind === 'fetching'
        ? t('hearing.offline.fetching')
        : atHand.missing === 0
          ? t('hearing.offline.ready', { count: proofs })
          : t('hearing.offline.partly', { count: atHand.missing })}
    </p>
  );
}
