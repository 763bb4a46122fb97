import { type QueryKey, useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useId, useState } from 'react';
import type { Instant } from '@/domain/time/calendar';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from './failure/Trouble';
import { useFailurePartsLater } from './failure/useFailure';
import { openPanel } from './openPanels';
import { useQueryStates } from './useQueryStates';
import { useTurn } from './useTurn';

type DataPanelProps = {
  title: MessageKey;
  /** Reserved while loading; about the height of the content on a laptop. */
  height: string;
  now: Instant;
  /** Keys of the answers that the panel reads. */
  reads: readonly QueryKey[];
  /** True while the panel leaves the network to others; it shows its skeleton. */
  isHeld?: boolean;
  children: ReactNode;
};

/**
 * A panel over the network: reserves its room, fails alone, tries again by itself, and says so when
 * what it shows could not be refreshed.
 */
export function DataPanel({ title, height, now, reads, isHeld = false, children }: DataPanelProps) {
  const { t } = useI18n();
  const { reset } = useQueryErrorResetBoundary();
  const queryClient = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const { arrivals, isSettled, stale } = useQueryStates(reads);
  const id = useId();
  const [since] = useState(() => performance.now());
  const parts = useFailurePartsLater();
  const isOpen = useTurn(isSettled && !isHeld);
  const skeleton = (
    <Skeleton height={height} label={t('panel.loading')}>
      {parts && <parts.SlowWords since={since} />}
    </Skeleton>
  );

  const retry = () => {
    reset();
    // A part may have failed in an answer that came: only a newer answer can mend that.
    for (const queryKey of reads)
      void queryClient.refetchQueries(
        { queryKey, predicate: (query) => query.isActive() || query.state.status === 'error' },
        { cancelRefetch: false },
      );
    setAttempt((count) => count + 1);
  };
  const trouble = { id, now, attempt, onRetry: retry };
  return (
    <Panel
      title={t(title)}
      resetKey={`${attempt} ${arrivals} ${JSON.stringify(reads)}`}
      failure={(error) => <Trouble {...trouble} error={error} />}
    >
      {stale && <Trouble {...trouble} {...stale} />}
      {/* Opened, it is another boundary: what it still waits for does not hold up the others. */}
      {isOpen ? (
        <Suspense fallback={skeleton}>
          <Shown id={id} />
          {children}
        </Suspense>
      ) : (
        skeleton
      )}
    </Panel>
  );
}

/** Says that the panel shows what it has, once nothing of it is waited for any more. */
function Shown({ id }: { id: string }) {
  useEffect(() => openPanel(id), [id]);
  return null;
}
