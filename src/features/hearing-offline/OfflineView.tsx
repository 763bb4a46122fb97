import { type I18n, useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import styles from './Offline.module.css';
import type { Offline } from './useOffline';

/** Whether the edition works without network, and that it does now. */
export function OfflineView({ offline }: { offline: Offline }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { isReached, receivedAt } = offline;
  if (receivedAt === null) return null;
  if (!isReached)
    return (
      <Note tone="stale">
        <p role="status">{t('hearing.offline.now', { time: format.moment(receivedAt) })}</p>
      </Note>
    );
  return (
    <p className={styles.ready} role="status" data-screen-only="">
      {readyWords(offline, i18n)}
    </p>
  );
}

function readyWords({ atHand, proofs, isKept }: Offline, { t }: I18n): string {
  if (atHand.kind === 'fetching') return t('hearing.offline.fetching');
  if (atHand.missing > 0) return t('hearing.offline.partly', { count: atHand.missing });
  if (isKept === null) return t('hearing.offline.keeping');
  return t(isKept ? 'hearing.offline.ready' : 'hearing.offline.window', { count: proofs });
}
