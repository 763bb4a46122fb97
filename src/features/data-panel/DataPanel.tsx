import { type QueryKey, useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import type { Instant } from '@/domain/time/calendar';
import { type MessageKey, useI18n } from '@/i18n/I18n';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { PanelFailure } from './failure/PanelFailure';
import { StaleNote } from './failure/StaleNote';
import { fetchFailureWordsLater } from './failure/useFailure';
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
  useEffect(fetchFailureWordsLater, []);
  const isOpen = useTurn(isSettled && !isHeld);
  const skeleton = <Skeleton height={height} label={t('panel.loading')} />;

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
  return (
    <Panel
      title={t(title)}
      resetKey={`${attempt} ${arrivals} ${JSON.stringify(reads)}`}
      failure={(error) => <PanelFailure error={error} attempt={attempt} onRetry={retry} />}
    >
      {stale && <StaleNote {...stale} now={now} />}
      {/* Opened, it is another boundary: what it still waits for does not hold up the others. */}
      {isOpen ? <Suspense fallback={skeleton}>{children}</Suspense> : skeleton}
    </Panel>
  );
}
